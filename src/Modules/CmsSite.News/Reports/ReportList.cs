using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.News.Reports;

/// <summary>A page of a list of reports.</summary>
/// <param name="Entries">The page's reports, latest first.</param>
/// <param name="Total">How many reports there are on all pages.</param>
public sealed record ReportListPage(IReadOnlyList<ReportEntry> Entries, int Total);

/// <summary>Lists the published reports, each localization set once: in the language asked for or the nearest that it is published in.</summary>
public sealed class ReportList(ISession session, IContentManager contentManager, FallbackChain fallback, ReportText text)
{
    /// <summary>One page of the list.</summary>
    /// <param name="culture">The reader's language.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="pageSize">How many reports stand on a page.</param>
    public async Task<ReportListPage> GetPageAsync(string culture, int page, int pageSize)
    {
        var chain = await fallback.ForAsync(culture);
        var rows = await session.QueryIndex<ConferenceReportPartIndex>(row => row.Published).ListAsync();

        var sets = rows
            .GroupBy(row => row.LocalizationSet ?? row.ContentItemId)
            .Select(set => set.OrderBy(row => FallbackChain.Rank(chain, row.Culture)).ToList())
            .OrderByDescending(set => set[0].NewsDate)
            .ThenBy(set => set[0].ContentItemId, StringComparer.Ordinal)
            .ToList();

        var shown = sets.Skip((page - 1) * pageSize).Take(pageSize).ToList();

        return new(await ReadAsync(shown, culture), sets.Count);
    }

    private async Task<IReadOnlyList<ReportEntry>> ReadAsync(IReadOnlyList<List<ConferenceReportPartIndex>> sets, string culture)
    {
        // One query for all versions: the others are needed for their addresses.
        var ids = sets.SelectMany(set => set).Select(row => row.ContentItemId).Distinct();
        var items = (await contentManager.GetAsync(ids, VersionOptions.Published)).ToDictionary(item => item.ContentItemId);
        var entries = new List<ReportEntry>(sets.Count);

        foreach (var set in sets)
        {
            var versions = set.Where(row => items.ContainsKey(row.ContentItemId)).Select(row => items[row.ContentItemId]).ToList();

            if (versions.Count > 0)
            {
                entries.Add(Entry(versions, culture));
            }
        }

        return entries;
    }

    private ReportEntry Entry(IReadOnlyList<ContentItem> versions, string culture)
    {
        var item = versions[0];
        var part = item.GetOrCreate<ConferenceReportPart>();
        var written = CultureOf(item) ?? culture;
        var itemCulture = CultureInfo.GetCultureInfo(written);

        return new ReportEntry
        {
            Url = LanguageVersions.AddressOf(item),
            Title = item.DisplayText ?? "",
            Culture = written,
            IsFallback = !written.Equals(culture, StringComparison.OrdinalIgnoreCase),
            Direction = itemCulture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            CultureName = itemCulture.NativeName,
            Year = part.NewsDate.Value?.Year,
            DateText = part.NewsDate.Value is { } day ? DateText.Day(day, CultureInfo.CurrentUICulture) : null,
            DateIso = part.NewsDate.Value is { } iso ? DateText.Iso(iso) : null,
            PlaceLine = text.Place(part),
            EventDates = ReportText.Dates(part),
            Summary = part.SummaryOrLead(),
            Languages = [.. versions.Select(version => new LanguageVersion(CultureOf(version) ?? culture, LanguageVersions.AddressOf(version)))],
        };
    }

    private static string? CultureOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : null;
}
