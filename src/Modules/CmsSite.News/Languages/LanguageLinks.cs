using System.Globalization;
using CmsSite.Conferences.Languages;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;

namespace CmsSite.News.Languages;

/// <summary>Finds where the language switcher of a page leads.</summary>
public sealed class LanguageLinks(ILocalizationService localization, IContentManager contentManager, LanguageVersions versions)
{
    /// <summary>A link per supported culture: to the page's own version in it, or to that language's home.</summary>
    /// <param name="page">The route values of the page.</param>
    public async Task<IReadOnlyList<LanguageLink>> ForAsync(RouteValueDictionary page)
    {
        var addresses = await AddressesAsync(page);
        var current = CultureInfo.CurrentUICulture.Name;
        var links = new List<LanguageLink>();

        foreach (var name in await localization.GetSupportedCulturesAsync())
        {
            var culture = CultureInfo.GetCultureInfo(name);
            var direction = culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
            var isTranslation = addresses.TryGetValue(name, out var address);

            links.Add(new(name, culture.NativeName, direction, address ?? "~/" + name, name.Equals(current, StringComparison.OrdinalIgnoreCase), isTranslation));
        }

        return links;
    }

    private async Task<Dictionary<string, string>> AddressesAsync(RouteValueDictionary page)
    {
        if (page.TryGetValue("contentItemId", out var id) && id is string contentItemId)
        {
            // Already read for the page: the session hands out the same instance.
            var item = await contentManager.GetAsync(contentItemId);

            return item is null ? [] : (await versions.GetAsync(item)).ToDictionary(version => version.Culture, version => version.Url);
        }

        return page["area"] is "CmsSite.News" && FolderOf(page["controller"]) is { } folder
            ? (await localization.GetSupportedCulturesAsync()).ToDictionary(culture => culture, culture => $"~/{culture}/{folder}")
            : [];
    }

    // Pages that every language has, by their controllers.
    private static string? FolderOf(object? controller) => controller switch
    {
        "Listing" => "news",
        "Recordings" => "recordings",
        _ => null,
    };
}
