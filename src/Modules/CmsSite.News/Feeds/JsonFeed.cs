using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CmsSite.Conferences.Dates;

namespace CmsSite.News.Feeds;

/// <summary>Writes feeds as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The feed as JSON.</summary>
    public static byte[] Of(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = feed.Title,
            ["description"] = feed.Description,
            ["home_page_url"] = feed.PageUrl,
            ["feed_url"] = feed.Address + ".json",
            ["language"] = feed.Culture,
            ["authors"] = new JsonArray(new JsonObject { ["name"] = feed.Author }),
            ["items"] = new JsonArray([.. feed.Entries.Select(entry => Item(entry, feed.Culture))]),
        },
        Options);

    private static JsonObject Item(FeedEntry entry, string culture)
    {
        var item = new JsonObject
        {
            ["id"] = entry.Id,
            ["url"] = entry.Url,
            ["title"] = entry.Title,
            ["content_text"] = entry.Summary,
            ["date_published"] = IsoTime.Of(entry.Published),
            ["date_modified"] = IsoTime.Of(entry.Updated),
            ["language"] = culture,
        };

        if (entry.Image is { } image)
        {
            item["image"] = image.Url;
        }

        if (entry.Topics.Count > 0)
        {
            item["tags"] = new JsonArray([.. entry.Topics.Select(topic => (JsonNode)topic)]);
        }

        return item;
    }
}
