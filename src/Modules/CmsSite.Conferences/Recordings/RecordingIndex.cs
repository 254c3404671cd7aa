using CmsSite.Conferences.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Recordings;

/// <summary>Which published reports hold recordings, and of which days: one row per recording.</summary>
public sealed class RecordingIndex : MapIndex
{
    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The localization set of the report; null when it has none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>The language of the report.</summary>
    public string? Culture { get; set; }

    /// <summary>The first day of the conference.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>The day of the conference, from 1; null when unknown.</summary>
    public int? Day { get; set; }
}

/// <summary>Fills <see cref="RecordingIndex"/>.</summary>
internal sealed class RecordingIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<RecordingIndex>()
            .When(item => item.ContentType == ConferenceReport.ContentType)
            .Map(item => !item.Published ? [] : item.ItemsOf(ConferenceReport.Recordings).Select(recording => new RecordingIndex
            {
                ContentItemId = item.ContentItemId,
                LocalizationSet = item.GetOrCreate<LocalizationPart>().LocalizationSet,
                Culture = item.GetOrCreate<LocalizationPart>().Culture,
                StartDate = item.GetOrCreate<ConferenceReportPart>().StartDate.Value,
                Day = (int?)recording.GetOrCreate<RecordingPart>().Day.Value,
            }).ToList());
}
