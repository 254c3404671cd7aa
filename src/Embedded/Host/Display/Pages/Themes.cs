using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>The theme of the request: the admin's for what is of the admin and for the login, else the site's.</summary>
internal sealed class CurrentTheme(ISiteService sites, IHttpContextAccessor httpContext)
{
    private const string DefaultAdminTheme = "TheAdmin";

    private string? _id;

    /// <summary>The theme's id, or null.</summary>
    public async ValueTask<string?> GetIdAsync()
    {
        if (_id is not null) return _id;

        var site = await sites.GetSiteSettingsAsync();
        return _id = httpContext.HttpContext is { } http && IsAdmin(http)
            ? (string?)site.Properties["CurrentAdminThemeName"] ?? DefaultAdminTheme
            : (string?)site.Properties["CurrentThemeName"];
    }

    private static bool IsAdmin(HttpContext http) =>
        AdminAttribute.IsApplied(http)
        || (http.GetRouteValue("area") is "OrchardCore.Users" && http.GetRouteValue("controller") is "Account");
}

/// <summary>The enabled modules with one theme and its base themes.</summary>
internal sealed class ThemeChains(EnabledModules modules)
{
    /// <summary>The theme and its base themes, the theme first; none where the id is no theme's.</summary>
    public IEnumerable<HostedModule> ThemesOf(string? themeId)
    {
        for (var theme = Find(themeId); theme is not null; theme = Find(theme.BaseThemeId)) yield return theme;
    }

    /// <summary>All modules in the order of their force, then the base themes, then the theme.</summary>
    public IReadOnlyList<HostedModule> ModulesOf(string? themeId) =>
        [.. modules.InOrder.Where(module => !module.IsTheme), .. ThemesOf(themeId).Reverse()];

    private HostedModule? Find(string? id) => modules.InOrder.FirstOrDefault(module => module.IsTheme && module.Id == id);
}
