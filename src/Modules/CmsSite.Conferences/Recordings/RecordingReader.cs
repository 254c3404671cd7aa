using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace CmsSite.Conferences.Recordings;

/// <summary>Reads a report's recordings for showing them.</summary>
public sealed class RecordingReader(IMediaFileStore media, LanguageNames languages, IStringLocalizer<RecordingReader> localizer)
{
    /// <summary>The recordings in order; one without a safe address is left out.</summary>
    public IReadOnlyList<RecordingView> Read(ContentItem report) =>
        [.. report.ItemsOf(ConferenceReport.Recordings).Select(View).OfType<RecordingView>()];

    private RecordingView? View(ContentItem item)
    {
        var part = item.GetOrCreate<RecordingPart>();

        return WebAddress.SafeOrNull(part.Url.Text) is not { } url ? null : new RecordingView
        {
            Title = item.DisplayText ?? "",
            Url = url,
            Source = RecordingSource.Of(url),
            Day = (int?)part.Day.Value,
            RecordedOn = part.RecordedOn.Value is { } day ? DateText.Day(day, CultureInfo.CurrentUICulture) : null,
            Duration = part.Duration.Value is { } duration ? DurationText(duration) : null,
            SpokenLanguages = [.. (part.SpokenLanguages.Values ?? []).Select(languages.NameOf)],
            Subtitles = [.. (part.Subtitles.Values ?? []).Select(languages.NameOf)],
            TranscriptUrl = part.Transcript.Paths is [var path, ..] ? media.MapPathToPublicUrl(path) : null,
        };
    }

    private string DurationText(TimeSpan duration) => ((int)duration.TotalHours, duration.Minutes) switch
    {
        (0, var minutes) => localizer["{0} min", minutes],
        (var hours, 0) => localizer["{0} h", hours],
        var (hours, minutes) => localizer["{0} h {1} min", hours, minutes],
    };
}
