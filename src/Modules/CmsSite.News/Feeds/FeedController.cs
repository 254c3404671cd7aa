using System.Globalization;
using CmsSite.Conferences.Addresses;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace CmsSite.News.Feeds;

/// <summary>Gives the latest reports to feed readers.</summary>
public sealed class FeedController(FeedReader feeds, ILocalizationService localization) : Controller
{
    private const string Formats = "{format:regex(^(rss|atom|json)$)}";

    /// <summary>The latest reports in a language.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news/feed." + Formats)]
    public async Task<IActionResult> News(string culture, string format) => await localization.SupportsAsync(culture)
        ? Answer(await feeds.NewsAsync(CultureInfo.CurrentUICulture.Name), format)
        : NotFound();

    /// <summary>The latest reports on a topic in a language.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/topics/{slug}/feed." + Formats)]
    public async Task<IActionResult> Topic(string culture, string slug, string format) =>
        await localization.SupportsAsync(culture) && await feeds.TopicAsync(CultureInfo.CurrentUICulture.Name, slug) is { } feed
            ? Answer(feed, format)
            : NotFound();

    private FileContentResult Answer(Feed feed, string format)
    {
        var (content, contentType) = format.ToLowerInvariant() switch
        {
            "rss" => (XmlFeeds.Rss(feed), "application/rss+xml; charset=utf-8"),
            "atom" => (XmlFeeds.AtomOf(feed), "application/atom+xml; charset=utf-8"),
            _ => (JsonFeed.Of(feed), "application/feed+json"),
        };

        return this.Document(content, contentType, feed.Updated.UtcDateTime);
    }
}
