using System.Globalization;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Reports;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.News.Sitemaps;

/// <summary>Finds the reports that news search engines still call news.</summary>
public sealed class LatestNews(ISession session, SiteAddress address, IClock clock, ContentReads reads)
{
    // What Google takes.
    private const int Hours = 48;
    private const int Count = 1000;

    /// <summary>The reports of the last two days that were published in the last 48 hours, the last one first: publishing an old one again makes no news of it.</summary>
    public async Task<IReadOnlyList<NewsEntry>> ReadAsync()
    {
        reads.List(ContentReads.Reports);

        var since = clock.UtcNow.AddHours(-Hours);
        var day = since.Date;
        var rows = await session
            .QueryIndex<ReportSummaryIndex>(row => row.PublishedUtc >= since && row.NewsDate >= day)
            .OrderByDescending(row => row.PublishedUtc)
            .Take(Count)
            .ListAsync();
        var entries = new List<NewsEntry>();

        foreach (var row in rows)
        {
            var culture = row.Culture ?? "";
            entries.Add(new(row.Address(), row.Title, culture, await NameInAsync(culture), row.PublishedUtc!.Value));
        }

        return entries;
    }

    // What a method like this sets is the caller's again when it ends.
    private async Task<string> NameInAsync(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        return (await address.GetAsync()).Name;
    }
}
