using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace CmsSite.Embedded.Admin.Dashboard;

/// <summary>The first page of the admin.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class DashboardStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddNavigationProvider<DashboardMenu>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapAreaControllerRoute(
            "Admin",
            "OrchardCore.Admin",
            serviceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix,
            new { controller = "Admin", action = nameof(AdminController.Index) });
}

/// <summary>Leads to the first page.</summary>
internal sealed class DashboardMenu(IStringLocalizer<DashboardMenu> localizer, IOptions<AdminOptions> options) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Dashboard"], "-5", dashboard => dashboard
            .Url("~/" + options.Value.AdminUrlPrefix)
            .AddClass(NavigationConstants.CssClassPrefix + "speedometer2"));

        return ValueTask.CompletedTask;
    }
}
