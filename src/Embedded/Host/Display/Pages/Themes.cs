using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Takes the theme that is proposed with the highest priority.</summary>
internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, ModuleCatalog modules) : IThemeManager
{
    private IExtensionInfo? _theme;

    public async Task<IExtensionInfo?> GetThemeAsync() => _theme ??= Find(await SelectAsync());

    private async Task<string?> SelectAsync()
    {
        ThemeSelectorResult? chosen = null;
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { } proposed && (chosen is null || proposed.Priority > chosen.Priority)) chosen = proposed;
        }

        return chosen?.ThemeName;
    }

    // The admin's theme is a feature of the admin's assembly rather than an assembly of its own.
    private IExtensionInfo? Find(string? id) => string.IsNullOrEmpty(id)
        ? null
        : modules.GetExtension(id) ?? modules.Features.InOrder.FirstOrDefault(feature => feature.Id == id)?.Extension;
}

/// <summary>The theme that the site's settings name.</summary>
internal sealed class SiteThemeSelector(ISiteService sites) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        (string?)(await sites.GetSiteSettingsAsync()).Properties["CurrentThemeName"] is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = -5, ThemeName = name }
            : null;
}

/// <summary>The admin's theme for what is of the admin, and for the login.</summary>
internal sealed class AdminThemeSelector(ISiteService sites, IHttpContextAccessor httpContext) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        httpContext.HttpContext is { } http && IsAdmin(http)
            ? new ThemeSelectorResult { Priority = 100, ThemeName = (string?)(await sites.GetSiteSettingsAsync()).Properties["CurrentAdminThemeName"] ?? "TheAdmin" }
            : null;

    private static bool IsAdmin(HttpContext http) =>
        AdminAttribute.IsApplied(http)
        || (http.GetRouteValue("area") is "OrchardCore.Users" && http.GetRouteValue("controller") is "Account");
}
