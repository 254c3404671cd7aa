using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace CmsSite.News.Accessibility;

/// <summary>Registers the settings of the accessibility statement.</summary>
public sealed class AccessibilityStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<AccessibilitySettingsDisplayDriver>();
        services.AddNavigationProvider<AccessibilityAdminMenu>();
        services.AddPermissionProvider<AccessibilityPermissions>();
        services.AddScoped<IAuthorizationHandler, AccessibilitySettingsAuthorizationHandler>();
    }
}
