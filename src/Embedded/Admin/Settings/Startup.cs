using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.Settings;

/// <summary>The pages of the site's settings, one for each group.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class SettingsAdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SettingsForms>();
        services.AddSiteDisplayDriver<GeneralSettingsDriver>();
        services.AddNavigationProvider<SettingsAdminMenu>();
        services.AddPermissionProvider<SettingsPermissionProvider>();
    }

    private sealed class SettingsPermissionProvider : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([SettingsPermissions.ManageSettings]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
    }
}

/// <summary>Leads to the general settings; modules add theirs beside them.</summary>
internal sealed class SettingsAdminMenu(IStringLocalizer<SettingsAdminMenu> localizer) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary General = new() { ["area"] = AdminController.Area, ["groupId"] = GeneralSettingsDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Settings"], "after.100", settings => settings
            .AddClass(NavigationConstants.CssClassPrefix + "gear")
            .Add(localizer["General"], "before", general => general
                .Action("Index", "Admin", General)
                .Permission(SettingsPermissions.ManageGroupSettings)));

        return ValueTask.CompletedTask;
    }
}
