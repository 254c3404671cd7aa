using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

[assembly: OrchardCore.Modules.Manifest.Feature(Id = "OrchardCore.BackgroundTasks", Name = "Background tasks", Category = "Infrastructure")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "OrchardCore.HealthChecks", Name = "Health checks", Category = "Infrastructure")]

namespace CmsSite.Embedded.Shell;

/// <summary>Answers "/health/live" as long as the site runs and its checks pass.</summary>
[Feature("OrchardCore.HealthChecks")]
internal sealed class HealthChecksStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddHealthChecks();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseHealthChecks(configuration.GetValue("OrchardCore_HealthChecks:Url", "/health/live"));
}
