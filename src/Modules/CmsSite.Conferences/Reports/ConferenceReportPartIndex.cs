using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Reports;

/// <summary>A report's values by which lists are filtered and sorted: one row per latest or published version.</summary>
public sealed class ConferenceReportPartIndex : MapIndex
{
    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The set that the report's language versions share; null when it has none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>The language the report is written in.</summary>
    public string? Culture { get; set; }

    /// <summary>The day the news is filed under.</summary>
    public DateTime? NewsDate { get; set; }

    /// <summary>The conference's first day.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code of the country.</summary>
    public string? Country { get; set; }

    /// <summary>The localization sets of the report's topics, parted by spaces; null when it has none.</summary>
    public string? Topics { get; set; }

    /// <summary>Whether the report has recordings.</summary>
    public bool HasRecordings { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}

/// <summary>Fills <see cref="ConferenceReportPartIndex"/>.</summary>
internal sealed class ConferenceReportPartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ConferenceReportPartIndex>()
            .When(item => item.Has<ConferenceReportPart>())
            .Map(item =>
            {
                if (!(item.Published || item.Latest) || !item.TryGet<ConferenceReportPart>(out var report))
                {
                    return null!;
                }

                item.TryGet<LocalizationPart>(out var localization);

                return new ConferenceReportPartIndex
                {
                    ContentItemId = item.ContentItemId,
                    LocalizationSet = localization?.LocalizationSet,
                    Culture = localization?.Culture,
                    NewsDate = report.NewsDate.Value,
                    StartDate = report.StartDate.Value,
                    Country = report.Country.Text,
                    Topics = report.Topics.LocalizationSets is { Length: > 0 } topics ? string.Join(' ', topics) : null,
                    HasRecordings = item.ItemsOf(ConferenceReport.Recordings).Count > 0,
                    Published = item.Published,
                    Latest = item.Latest,
                };
            });
}
