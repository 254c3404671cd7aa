using CmsSite.Embedded.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Settings;

[assembly: OrchardCore.Modules.Manifest.Feature(
    Id = "OrchardCore.Settings", Name = "Settings", Category = "Configuration", IsAlwaysEnabled = true)]

namespace CmsSite.Embedded.Settings;

[Feature("OrchardCore.Settings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteService, SiteService>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddRecipeExecutionStep<SettingsStep>();
    }
}
