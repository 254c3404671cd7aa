using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Delegates;

/// <summary>Who is named in which report: one row per member of the delegation of each published version.</summary>
public sealed class DelegateAppearanceIndex : MapIndex
{
    /// <summary>The localization set of the delegate.</summary>
    public string DelegateSet { get; set; } = "";

    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The first day of the conference.</summary>
    public DateTime? StartDate { get; set; }
}

/// <summary>Fills <see cref="DelegateAppearanceIndex"/>.</summary>
internal sealed class DelegateAppearanceIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<DelegateAppearanceIndex>()
            .When(item => item.ContentType == ConferenceReport.ContentType)
            .Map(item => !item.Published ? [] : item.ItemsOf(ConferenceReport.Delegation)
                .Select(member => member.GetOrCreate<DelegationMemberPart>().DelegateSet())
                .OfType<string>()
                .Distinct()
                .Select(set => new DelegateAppearanceIndex
                {
                    DelegateSet = set,
                    ContentItemId = item.ContentItemId,
                    StartDate = item.GetOrCreate<ConferenceReportPart>().StartDate.Value,
                })
                .ToList());
}
