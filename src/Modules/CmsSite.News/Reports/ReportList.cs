using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Reports;

namespace CmsSite.News.Reports;

/// <summary>A page of a list of reports.</summary>
/// <param name="Entries">The page's reports, latest first.</param>
/// <param name="Total">How many reports there are on all pages.</param>
public sealed record ReportListPage(IReadOnlyList<ReportEntry> Entries, int Total);

/// <summary>Lists the published reports, each localization set once: in the language asked for or the nearest that it is published in.</summary>
public sealed class ReportList(ReportCatalogue catalogue, ReportSummaries summaries, FallbackChain fallback, ReportText text, ContentReads reads)
{
    /// <summary>One page of the list, from one query.</summary>
    /// <param name="culture">The reader's language.</param>
    /// <param name="filter">Which reports; values that no report has let the list be empty.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="pageSize">How many reports stand on a page.</param>
    public async Task<ReportListPage> GetPageAsync(string culture, ReportFilter filter, int page, int pageSize)
    {
        var found = (await catalogue.GetAsync()).Find(filter);
        var first = (page - 1L) * pageSize;
        var shown = new List<CataloguedReport>(pageSize);

        for (var at = first; at < Math.Min(found.Count, first + pageSize); at++)
        {
            shown.Add(found[(int)at]);
        }

        return new(await EntriesAsync(shown, culture), found.Count);
    }

    /// <summary>The entries of reports in their order, from one query.</summary>
    /// <param name="reports">Reports of the catalogue.</param>
    /// <param name="culture">The reader's language.</param>
    public async Task<IReadOnlyList<ReportEntry>> EntriesAsync(IReadOnlyCollection<CataloguedReport> reports, string culture)
    {
        reads.List(ContentReads.Reports);

        var chain = await fallback.ForAsync(culture);

        // All versions: the others are needed for their addresses.
        var known = await summaries.ReadAsync([.. reports.SelectMany(report => report.Versions).Select(version => version.ContentItemId)]);
        var entries = new List<ReportEntry>(reports.Count);

        foreach (var report in reports)
        {
            var versions = report.Versions
                .OrderBy(version => FallbackChain.Rank(chain, version.Culture))
                .Select(version => known.GetValueOrDefault(version.ContentItemId))
                .OfType<ReportSummaryIndex>()
                .ToList();

            if (versions.Count > 0)
            {
                entries.Add(Entry(versions, culture));
            }
        }

        return entries;
    }

    private ReportEntry Entry(IReadOnlyList<ReportSummaryIndex> versions, string culture)
    {
        var shown = versions[0];
        var written = shown.Culture ?? culture;
        var itemCulture = CultureInfo.GetCultureInfo(written);
        var ui = CultureInfo.CurrentUICulture;

        return new ReportEntry
        {
            Url = shown.Address(),
            Title = shown.Title,
            Culture = written,
            IsFallback = !written.Equals(culture, StringComparison.OrdinalIgnoreCase),
            Direction = itemCulture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            CultureName = itemCulture.NativeName,
            Year = shown.NewsDate?.Year,
            DateText = shown.NewsDate is { } day ? DateText.Day(day, ui) : null,
            DateIso = shown.NewsDate is { } iso ? DateText.Iso(iso) : null,
            PlaceLine = text.Place(shown.City, shown.Country),
            EventDates = ReportText.Dates(shown.StartDate, shown.EndDate),
            AttendanceName = shown.Attendance == AttendanceModes.InPerson ? null : text.Attendance(shown.Attendance),
            Summary = shown.Summary,
            RecordingCount = shown.Recordings,
            Languages = [.. versions.Where(version => version.Culture is not null).Select(version => new LanguageVersion(version.Culture!, version.Address()))],
        };
    }
}
