using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Reports;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Delegates;

/// <summary>Who is named in which report, and what a delegate's page tells of it: one row per member of the delegation of each published version.</summary>
public sealed class DelegateAppearanceIndex : MapIndex
{
    /// <summary>The localization set of the delegate.</summary>
    public string DelegateSet { get; set; } = "";

    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The localization set of the report; null where it is in none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>The language of the report; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The first day of the conference.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>The report's headline.</summary>
    public string Title { get; set; } = "";

    /// <summary>The report's address without a slash at its start; null where it has none.</summary>
    public string? Path { get; set; }

    /// <summary>The role then, as stored.</summary>
    public string? Role { get; set; }

    /// <summary>The position then, in the report's language.</summary>
    public string? Position { get; set; }
}

/// <summary>Fills <see cref="DelegateAppearanceIndex"/>.</summary>
internal sealed class DelegateAppearanceIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<DelegateAppearanceIndex>()
            .When(item => item.ContentType == ConferenceReport.ContentType)
            .Map(item => !item.Published ? [] : item.ItemsOf(ConferenceReport.Delegation)
                .Select(member => member.GetOrCreate<DelegationMemberPart>())
                .Where(member => member.DelegateSet() is not null)
                .DistinctBy(member => member.DelegateSet(), StringComparer.OrdinalIgnoreCase)
                .Select(member => Row(item, member))
                .ToList());

    private static DelegateAppearanceIndex Row(ContentItem report, DelegationMemberPart member)
    {
        report.TryGet<LocalizationPart>(out var localization);
        report.TryGet<AutoroutePart>(out var route);

        return new DelegateAppearanceIndex
        {
            DelegateSet = member.DelegateSet()!,
            ContentItemId = report.ContentItemId,
            LocalizationSet = IndexText.Filled(localization?.LocalizationSet),
            Culture = IndexText.Filled(localization?.Culture),
            StartDate = report.GetOrCreate<ConferenceReportPart>().StartDate.Value,
            Title = IndexText.Cut(report.DisplayText, ReportSummaryIndex.LineLength) ?? "",
            Path = IndexText.Filled(route?.Path?.TrimStart('/')),
            Role = IndexText.Cut(member.Role.Text, 64),
            Position = IndexText.Cut(member.PositionThen.Text, ReportSummaryIndex.LineLength),
        };
    }
}
