using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Reports;
using CmsSite.News.Reports;
using CmsSite.News.Topics;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;

namespace CmsSite.News.Feeds;

/// <summary>Reads the feeds of a language: real versions in that language alone.</summary>
public sealed class FeedReader(
    ReportCatalogue catalogue,
    ReportSummaries summaries,
    TopicDirectory topicDirectory,
    IMediaFileStore media,
    SiteAddress address,
    ContentReads reads,
    IStringLocalizer<FeedReader> localizer)
{
    private const int Length = 30;

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>The latest reports.</summary>
    public async Task<Feed> NewsAsync(string culture)
    {
        var topics = await topicDirectory.AllAsync(culture);

        return await ReadAsync(culture, ReportFilter.None, localizer["Reports on conferences"], $"~/{culture}/news", topics);
    }

    /// <summary>The latest reports on a topic; null where the language has no such topic.</summary>
    /// <param name="culture">The language.</param>
    /// <param name="slug">The last part of the topic's address.</param>
    public async Task<Feed?> TopicAsync(string culture, string slug)
    {
        var topics = await topicDirectory.AllAsync(culture);
        var topic = topics.FirstOrDefault(known => known.FallbackCulture is null && known.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

        return topic is null ? null : await ReadAsync(culture, new ReportFilter(Topic: topic.Set), topic.Name, topic.Url, topics);
    }

    private async Task<Feed> ReadAsync(string culture, ReportFilter filter, string subject, string page, IReadOnlyList<TopicEntry> topics)
    {
        reads.List(ContentReads.Reports);

        var site = await address.GetAsync();
        var reports = (await catalogue.GetAsync()).Find(filter).Where(report => report.In(culture) is not null).Take(Length).ToList();
        var known = await summaries.ReadAsync([.. reports.Select(report => report.In(culture)!)]);
        var entries = new List<FeedEntry>(reports.Count);

        foreach (var report in reports)
        {
            if (known.TryGetValue(report.In(culture)!, out var summary))
            {
                string[] names = [.. topics.Where(topic => report.Topics.Contains(topic.Set, StringComparer.OrdinalIgnoreCase)).Select(topic => topic.Name)];
                entries.Add(await EntryAsync(summary, names, site));
            }
        }

        return new Feed
        {
            Id = site.Absolute(page) + "/feed",
            Title = $"{site.Name} – {subject}",
            Description = subject,
            Author = site.Name,
            Culture = culture,
            PageUrl = site.Absolute(page),
            Address = site.Absolute(page) + "/feed",
            Updated = entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Entries = entries,
        };
    }

    private async Task<FeedEntry> EntryAsync(ReportSummaryIndex report, IReadOnlyList<string> topics, SiteRoot site)
    {
        var published = NewsMoment.Of(report, site.Zone);

        return new FeedEntry
        {
            Id = "urn:cmssite:" + report.ContentItemId,
            Url = site.Absolute(report.Address()),
            Title = report.Title,
            Summary = report.Summary ?? "",
            Published = published,
            Updated = NewsMoment.Local(report.ModifiedUtc ?? report.PublishedUtc, site.Zone) ?? published,
            Topics = topics,
            Image = report.Photo is { } path ? await ImageAsync(path, site) : null,
        };
    }

    private async Task<FeedImage?> ImageAsync(string path, SiteRoot site) =>
        ContentTypes.TryGetContentType(path, out var type) && await media.GetFileInfoAsync(path) is { } file
            ? new(site.Absolute(media.MapPathToPublicUrl(path)), type, file.Length)
            : null;
}
