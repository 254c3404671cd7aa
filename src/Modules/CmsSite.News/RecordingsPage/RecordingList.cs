using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using CmsSite.News.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.News.RecordingsPage;

/// <summary>Lists the recordings of published reports, each localization set once: in the language asked for or the nearest that it is published in.</summary>
public sealed class RecordingList(
    ReportCatalogue catalogue, IContentManager contentManager, FallbackChain fallback, RecordingReader reader, ReportText text, ContentReads reads)
{
    /// <summary>One page of the list, latest conference first, from one query.</summary>
    /// <param name="culture">The reader's language.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="pageSize">How many conferences stand on a page.</param>
    public async Task<RecordingsViewModel> GetPageAsync(string culture, int page, int pageSize)
    {
        reads.List(ContentReads.Recordings);

        var chain = await fallback.ForAsync(culture);
        var found = (await catalogue.GetAsync()).Recorded;
        var shown = found
            .Skip((int)Math.Min((page - 1L) * pageSize, found.Count))
            .Take(pageSize)
            .Select(report => report.Nearest(chain).ContentItemId)
            .ToList();
        var items = (await contentManager.GetAsync(shown, VersionOptions.Published)).ToDictionary(item => item.ContentItemId);

        return new(
            [.. shown.Where(items.ContainsKey).Select(id => Conference(items[id], culture)).Where(conference => conference.Recordings.Count > 0)],
            page,
            Math.Max(1, (found.Count + pageSize - 1) / pageSize));
    }

    private RecordedConference Conference(ContentItem report, string culture)
    {
        var part = report.GetOrCreate<ConferenceReportPart>();
        var written = report.GetOrCreate<LocalizationPart>().Culture;

        return new RecordedConference(
            LanguageVersions.AddressOf(report),
            report.DisplayText ?? "",
            string.IsNullOrEmpty(written) || written.Equals(culture, StringComparison.OrdinalIgnoreCase) ? null : written,
            text.Place(part),
            ReportText.Dates(part),
            [.. Recordings(report, part)]);
    }

    // Where there was but one day, it goes without saying.
    private IEnumerable<RecordingView> Recordings(ContentItem report, ConferenceReportPart part) => part.DayCount() == 1
        ? reader.Read(report).Select(recording => recording with { Day = null })
        : reader.Read(report).OrderBy(recording => recording.Day);
}
