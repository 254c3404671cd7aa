using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Delegation;

/// <summary>What the delegation of a report must satisfy.</summary>
public sealed class DelegationRules(DelegateDirectory directory, IStringLocalizer<DelegationRules> localizer)
{
    /// <summary>The values that can't be right: a second head, a person who stands there twice.</summary>
    public IEnumerable<ContentProblem> Wrong(ContentItem report)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var hasHead = false;

        foreach (var (prefix, part) in Members(report))
        {
            if (part.IsHead() && hasHead)
            {
                yield return new(prefix + "Role.Text", localizer["A delegation has one head: give this member another role."]);
            }

            if (part.DelegateSet() is { } set && !seen.Add(set))
            {
                yield return new(prefix + "Delegate.LocalizationSets", localizer["This person is in the delegation already: remove one of the two."]);
            }

            hasHead |= part.IsHead();
        }
    }

    /// <summary>What is missing before the public may see it; a delegate who is not published is missing too.</summary>
    public async Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem report)
    {
        var members = Members(report).ToList();

        if (members.Count == 0)
        {
            return [];
        }

        var published = await directory.PublishedSetsAsync([.. members.Select(member => member.Part.DelegateSet()).OfType<string>()]);
        var problems = new List<ContentProblem>();

        foreach (var (prefix, part) in members)
        {
            if (part.DelegateSet() is not { } set)
            {
                problems.Add(new(prefix + "Delegate.LocalizationSets", localizer["Choose who this member of the delegation is."]));
            }
            else if (!published.Contains(set))
            {
                problems.Add(new(prefix + "Delegate.LocalizationSets", localizer["This delegate is not published yet: publish the delegate first."]) { Awaits = set });
            }

            if (!HasText(part.Role.Text))
            {
                problems.Add(new(prefix + "Role.Text", localizer["Say in which role this member went."]));
            }
        }

        return problems;
    }

    private static IEnumerable<(string Prefix, DelegationMemberPart Part)> Members(ContentItem report) =>
        report.ItemsOf(ConferenceReport.Delegation).Select((item, index) =>
            ($"{ConferenceReport.Delegation}-{index}.{nameof(DelegationMemberPart)}.", item.GetOrCreate<DelegationMemberPart>()));
}
