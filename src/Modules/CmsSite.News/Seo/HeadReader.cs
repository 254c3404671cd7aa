using System.Globalization;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.StructuredData;
using CmsSite.News.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;

namespace CmsSite.News.Seo;

/// <summary>Finds what the head of a public page tells machines.</summary>
public sealed class HeadReader(
    SiteAddress address,
    LanguageLinks languages,
    IContentManager contentManager,
    ILocalizationService localization,
    FallbackChain fallback,
    ItemHead items,
    IStringLocalizer<HeadReader> localizer)
{
    // The mark of the site; its source is Assets/share.svg.
    private const string Mark = "~/CmsSite.News/share.png";

    /// <summary>What to tell of a page; null for one that is no public page.</summary>
    /// <param name="page">The route values of the page.</param>
    /// <param name="request">The request for it.</param>
    public async Task<PageHead?> ReadAsync(RouteValueDictionary page, HttpRequest request)
    {
        if (page.TryGetValue("contentItemId", out var id))
        {
            // Already read for the page: the session hands out the same instance.
            return id is string itemId && await contentManager.GetAsync(itemId) is { } item && await CommonAsync(page, request) is var (site, head)
                ? await items.FillAsync(head with { Url = site.Absolute(LanguageVersions.AddressOf(item)) }, item, site)
                : null;
        }

        return page["area"] is "CmsSite.News" && page.ContainsKey("culture") ? await OfFolderAsync(page, request) : null;
    }

    private async Task<PageHead> OfFolderAsync(RouteValueDictionary page, HttpRequest request)
    {
        var (site, head) = await CommonAsync(page, request);
        var home = new Breadcrumb(localizer["Home"], $"~/{head.Culture}");

        if (page["controller"] is "Home")
        {
            return head with
            {
                Title = site.Name,
                Description = localizer["Reports on the conferences that our delegations attend."],
                Things = [SiteData.WebSite(site, head.Culture), SiteData.Organization(site, Mark)],
            };
        }

        var name = NameOf(page["controller"]) ?? site.Name;

        return head with
        {
            Title = name,
            Description = page["controller"] is "Listing" ? localizer["All reports, by year, topic and country."].Value : null,
            Things =
            [
                LinkedData.Thing("CollectionPage", ("@id", head.Url), ("name", name), ("url", head.Url), ("inLanguage", head.Culture)),
                SiteData.Breadcrumbs(site, [home, new(name, head.Url)]),
            ],
        };
    }

    private async Task<(SiteRoot Site, PageHead Head)> CommonAsync(RouteValueDictionary page, HttpRequest request)
    {
        var site = await address.GetAsync();
        var culture = CultureInfo.CurrentUICulture.Name;

        return (site, new PageHead
        {
            Title = site.Name,
            SiteName = site.Name,
            Culture = culture,
            Url = site.Absolute("~" + request.Path.ToUriComponent() + CanonicalQuery.Of(request.Query)),
            Languages = await LanguagesAsync(page, request, site),
            Image = new(site.Absolute(Mark), site.Name, 1200, 630),
            Feeds = [($"{site.Name} – {localizer["News"]}", site.Absolute($"~/{culture}/news/feed"))],
        });
    }

    // Later pages of a list hold other entries in other languages.
    private async Task<IReadOnlyList<(string Language, string Url)>> LanguagesAsync(RouteValueDictionary page, HttpRequest request, SiteRoot site)
    {
        var found = CanonicalQuery.IsLaterPage(request.Query) ? [] : (await languages.ForAsync(page, request)).Where(link => link.IsTranslation).ToList();

        if (found.Count == 0)
        {
            return [];
        }

        // The front door finds each reader's language; other pages have none of no language.
        var chain = await fallback.ForAsync(await localization.GetDefaultCultureAsync());
        var anyOther = page["controller"] is "Home" ? "~/" : found.MinBy(link => FallbackChain.Rank(chain, link.Culture))!.Url;

        return [.. found.Select(link => (link.Culture, site.Absolute(link.Url))), ("x-default", site.Absolute(anyOther))];
    }

    private string? NameOf(object? controller) => controller switch
    {
        "Listing" => localizer["News"].Value,
        "Recordings" => localizer["Recordings"].Value,
        "Accessibility" => localizer["Accessibility statement"].Value,
        _ => null,
    };
}
