using System.Globalization;
using CmsSite.Conferences.Languages;
using CmsSite.News.Cultures;
using CmsSite.News.Topics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;

namespace CmsSite.News.Languages;

/// <summary>Finds where the language switcher of a page leads.</summary>
public sealed class LanguageLinks(ILocalizationService localization, IContentManager contentManager, LanguageVersions versions, TopicDirectory topics)
{
    /// <summary>
    /// The id of the notice on a home page that says why the visitor is there. Being a fragment, it is never sent: the page needs no
    /// script to show it and is one for all in every cache.
    /// </summary>
    public const string UntranslatedId = "untranslated";

    /// <summary>A link per supported culture: to the page's own version in it, or to that language's home, which then says why.</summary>
    /// <param name="page">The route values of the page.</param>
    /// <param name="request">The request for it.</param>
    public async Task<IReadOnlyList<LanguageLink>> ForAsync(RouteValueDictionary page, HttpRequest request)
    {
        var addresses = await AddressesAsync(page, request);
        var current = CultureInfo.CurrentUICulture.Name;
        var links = new List<LanguageLink>();

        foreach (var name in await localization.GetSupportedCulturesAsync())
        {
            var culture = CultureInfo.GetCultureInfo(name);
            var direction = culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
            var isTranslation = addresses.TryGetValue(name, out var address);

            links.Add(new(
                name, culture.NativeName, direction, address ?? $"~/{name}#{UntranslatedId}", name.Equals(current, StringComparison.OrdinalIgnoreCase), isTranslation));
        }

        return links;
    }

    private async Task<Dictionary<string, string>> AddressesAsync(RouteValueDictionary page, HttpRequest request)
    {
        if (page.TryGetValue("contentItemId", out var id) && id is string contentItemId)
        {
            // Already read for the page: the session hands out the same instance.
            var item = await contentManager.GetAsync(contentItemId);

            return item is null ? [] : (await versions.GetAsync(item)).ToDictionary(version => version.Culture, version => version.Url);
        }

        // Only this module's own pages are the same in every language; a draft, whose address names a language too, is in that one alone.
        return page["area"] is "CmsSite.News" && page.ContainsKey("culture") ? await SamePageAsync(request, isList: page["controller"] is "Listing") : [];
    }

    // Pages that are no items have the same address in every language.
    private async Task<Dictionary<string, string>> SamePageAsync(HttpRequest request, bool isList)
    {
        var rest = new PathString(CulturePath.Rest(request.Path.Value ?? "")).ToUriComponent();
        var addresses = new Dictionary<string, string>();

        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            addresses[culture] = $"~/{culture}{rest}{(isList ? await FilterAsync(request.Query, culture) : null)}";
        }

        return addresses;
    }

    // What narrows a list narrows it in the other language too, where a topic has another slug.
    private async Task<QueryBuilder> FilterAsync(IQueryCollection query, string culture)
    {
        var filter = new QueryBuilder();

        foreach (var name in (string[])["year", "topic", "country"])
        {
            var value = query[name].ToString();

            if (name == "topic" && value.Length > 0)
            {
                var here = await topics.AllAsync(CultureInfo.CurrentUICulture.Name);
                var there = await topics.AllAsync(culture);
                var set = here.FirstOrDefault(topic => topic.Slug.Equals(value, StringComparison.OrdinalIgnoreCase))?.Set;
                value = there.FirstOrDefault(topic => topic.Set == set)?.Slug ?? "";
            }

            if (value.Length > 0)
            {
                filter.Add(name, value);
            }
        }

        return filter;
    }
}
