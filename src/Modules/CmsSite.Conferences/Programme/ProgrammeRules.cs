using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Programme;

/// <summary>What the programme of a report must satisfy.</summary>
public sealed class ProgrammeRules(IStringLocalizer<ProgrammeRules> localizer)
{
    /// <summary>The values that can't be right.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dayCount">How many days the conference lasted; null when unknown.</param>
    public IEnumerable<ContentProblem> Wrong(ContentItem report, int? dayCount)
    {
        foreach (var (prefix, _, part) in Panels(report))
        {
            if (HasText(part.Kind.Text) && !PanelKinds.All.Contains(part.Kind.Text))
            {
                yield return new(prefix + "Kind.Text", localizer["Choose from the list what this item of the programme is."]);
            }

            if (DayRule.ProblemOf(part.Day.Value, dayCount, localizer) is { } problem)
            {
                yield return new(prefix + "Day.Value", problem);
            }

            if (part.StartsAt.Value > part.EndsAt.Value)
            {
                yield return new(prefix + "EndsAt.Value", localizer["It ends before it starts: correct one of the two times."]);
            }
        }
    }

    /// <summary>What is missing before the public may see it.</summary>
    public IEnumerable<ContentProblem> Missing(ContentItem report)
    {
        foreach (var (prefix, item, part) in Panels(report))
        {
            if (!HasText(TitleOf(item)))
            {
                yield return new(prefix[..^(nameof(PanelPart).Length + 1)] + "TitlePart.Title", localizer["An item of the programme has no title."]);
            }

            if (!HasText(part.Kind.Text))
            {
                yield return new(prefix + "Kind.Text", localizer["Say what “{0}” is: a panel, a keynote, a discussion …", TitleOf(item) ?? ""]);
            }
        }
    }

    private static IEnumerable<(string Prefix, ContentItem Item, PanelPart Part)> Panels(ContentItem report) =>
        report.ItemsOf(ConferenceReport.Programme).Select((item, index) =>
            ($"{ConferenceReport.Programme}-{index}.{nameof(PanelPart)}.", item, item.GetOrCreate<PanelPart>()));
}
