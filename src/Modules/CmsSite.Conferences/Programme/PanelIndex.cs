using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Programme;

/// <summary>What stands in the programmes of published reports: one row per item of a programme.</summary>
public sealed class PanelIndex : MapIndex
{
    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>One of <see cref="PanelKinds"/>; null when unknown.</summary>
    public string? Kind { get; set; }

    /// <summary>The day of the conference, from 1; null when unknown.</summary>
    public int? Day { get; set; }
}

/// <summary>Fills <see cref="PanelIndex"/>.</summary>
internal sealed class PanelIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<PanelIndex>()
            .When(item => item.ContentType == ConferenceReport.ContentType)
            .Map(item => !item.Published ? [] : item.ItemsOf(ConferenceReport.Programme).Select(panel => panel.GetOrCreate<PanelPart>()).Select(part => new PanelIndex
            {
                ContentItemId = item.ContentItemId,
                Kind = part.Kind.Text,
                Day = (int?)part.Day.Value,
            }).ToList());
}
