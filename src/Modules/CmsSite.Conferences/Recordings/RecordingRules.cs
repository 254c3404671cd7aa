using CmsSite.Conferences.Places;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Recordings;

/// <summary>What the recordings of a report must satisfy.</summary>
public sealed class RecordingRules(IStringLocalizer<RecordingRules> localizer)
{
    /// <summary>The values that can't be right.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dayCount">How many days the conference lasted; null when unknown.</param>
    public IEnumerable<ContentProblem> Wrong(ContentItem report, int? dayCount)
    {
        foreach (var (prefix, _, part) in RecordingsOf(report))
        {
            if (HasText(part.Url.Text) && !WebAddress.IsSafe(part.Url.Text))
            {
                yield return new(prefix + "Url.Text", localizer["Give the recording’s web address in full, starting with https:// or http://."]);
            }

            if (DayRule.ProblemOf(part.Day.Value, dayCount, localizer) is { } problem)
            {
                yield return new(prefix + "Day.Value", problem);
            }

            if (part.Transcript.Paths is [var path, ..] && !IsTranscript(path))
            {
                yield return new(prefix + "Transcript.Paths", localizer["A transcript is a .vtt or .txt file."]);
            }
        }
    }

    /// <summary>What is missing before the public may see it.</summary>
    public IEnumerable<ContentProblem> Missing(ContentItem report)
    {
        foreach (var (prefix, item, part) in RecordingsOf(report))
        {
            if (!HasText(TitleOf(item)))
            {
                yield return new(prefix[..^(nameof(RecordingPart).Length + 1)] + "TitlePart.Title", localizer["A recording has no title."]);
            }

            if (!HasText(part.Url.Text))
            {
                yield return new(prefix + "Url.Text", localizer["The web address of “{0}” is missing.", TitleOf(item) ?? ""]);
            }
        }
    }

    private static bool IsTranscript(string path) =>
        path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Prefix, ContentItem Item, RecordingPart Part)> RecordingsOf(ContentItem report) =>
        report.ItemsOf(ConferenceReport.Recordings).Select((item, index) =>
            ($"{ConferenceReport.Recordings}-{index}.{nameof(RecordingPart)}.", item, item.GetOrCreate<RecordingPart>()));
}
