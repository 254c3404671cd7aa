using CmsSite.Embedded.Admin.Login;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Shows the admin and the login in the theme that the settings name for it.</summary>
internal sealed class AdminThemeSelector(IHttpContextAccessor accessor, ISiteService siteService) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        if (accessor.HttpContext is not { } context || !(AdminAttribute.IsApplied(context) || IsLogin(context)))
        {
            return null;
        }

        var site = await siteService.GetSiteSettingsAsync();

        return new ThemeSelectorResult { Priority = 100, ThemeName = (string?)site.Properties["CurrentAdminThemeName"] ?? "TheAdmin" };
    }

    private static bool IsLogin(HttpContext context)
        => context.GetRouteValue("area") is AccountController.Area && context.GetRouteValue("controller") is "Account";
}
