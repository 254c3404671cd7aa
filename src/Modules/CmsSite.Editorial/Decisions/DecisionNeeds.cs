using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Checks;
using CmsSite.Editorial.Queue;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Decisions;

/// <summary>Says what a decision still lacks.</summary>
public sealed class DecisionNeeds(IEnumerable<IContentRules> allRules, MachineChecks checks, ISession session, IStringLocalizer<DecisionNeeds> localizer)
{
    /// <summary>What is missing, each a text for the person with the input it belongs to; empty where nothing is.</summary>
    public async Task<IReadOnlyList<ContentProblem>> MissingAsync(ReviewSituation situation, ReviewTransition transition, Decision decision)
    {
        var missing = new List<ContentProblem>();

        foreach (var need in transition.Needs)
        {
            missing.AddRange(need switch
            {
                TransitionNeed.Comment when string.IsNullOrWhiteSpace(decision.Comment) => [new("Comment", localizer["Say why."])],
                TransitionNeed.Assignee when IsUnassigned(situation.Record, decision) => [new("Assignee", localizer["Say who should look at it."])],
                TransitionNeed.Completeness => await IncompleteAsync(situation, situation.Workflow.KindOf(transition.To) == ReviewStateKind.Review),
                TransitionNeed.Checklist => await UntickedAsync(situation, situation.Workflow.KindOf(transition.To) == ReviewStateKind.Approved),
                TransitionNeed.Languages => await LanguagesAsync(situation),
                _ => [],
            });
        }

        return missing;
    }

    private static bool IsUnassigned(ReviewRecord record, Decision decision) =>
        string.IsNullOrWhiteSpace(decision.Assignee) && record.AssignedUser is null && record.AssignedRole is null;

    // Both can be read at the same time: what is itself under review does not keep an item from being reviewed, only from publication.
    private async Task<IEnumerable<ContentProblem>> IncompleteAsync(ReviewSituation situation, bool forReview)
    {
        var problems = new List<ContentProblem>();

        foreach (var rules in allRules.Where(rules => rules.ContentType == situation.Item.ContentType))
        {
            problems.AddRange(rules.Wrong(situation.Item));
            problems.AddRange(await rules.MissingAsync(situation.Item));
        }

        string[] awaited = [.. problems.Select(problem => problem.Awaits).OfType<string>().Distinct()];

        if (!forReview || awaited.Length == 0)
        {
            return problems;
        }

        var reviewed = await ReviewedSetsAsync(awaited);

        return problems.Where(problem => problem.Awaits is null || !reviewed.Contains(problem.Awaits));
    }

    private async Task<HashSet<string>> ReviewedSetsAsync(string[] sets)
    {
        var items = (await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(sets) && row.Latest).ListAsync()).ToList();
        var ids = items.Select(item => item.ContentItemId).ToArray();
        var (review, approved) = (nameof(QueueKind.ToReview), nameof(QueueKind.ToPublish));
        var reviewed = (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids) && (row.Queue == review || row.Queue == approved)).ListAsync())
            .Select(row => row.ContentItemId).ToHashSet();

        return [.. items.Where(item => reviewed.Contains(item.ContentItemId)).Select(item => item.LocalizationSet)];
    }

    // What the machine found to hold needs nobody's tick; it is found anew here, and never posted.
    private async Task<IEnumerable<ContentProblem>> UntickedAsync(ReviewSituation situation, bool forApproval)
    {
        var ticked = situation.Ticked(forApproval);
        var found = await checks.RunAsync(situation);

        return situation.Checklist
            .Where(entry => !ticked.Contains(entry.Name) && found.GetValueOrDefault(entry.Name)?.Verdict != CheckVerdict.Holds)
            .Select(entry => new ContentProblem("Ticks", localizer["Not ticked yet: {0}", localizer[entry.DisplayName]]));
    }

    private async Task<IEnumerable<ContentProblem>> LanguagesAsync(ReviewSituation situation)
    {
        var set = situation.Item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;

        if (string.IsNullOrEmpty(set) || situation.Workflow.RequiredLanguages.Count == 0)
        {
            return [];
        }

        var siblings = (await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Latest).ListAsync()).ToList();
        var ids = siblings.Select(sibling => sibling.ContentItemId).ToArray();
        var records = (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync()).ToDictionary(row => row.ContentItemId);
        var ready = siblings.Where(sibling => IsReady(sibling, records, situation.Workflow)).Select(sibling => sibling.Culture).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return situation.Workflow.RequiredLanguages
            .Where(language => !ready.Contains(language) && !language.Equals(part!.Culture, StringComparison.OrdinalIgnoreCase))
            .Select(language => new ContentProblem("", localizer["Not approved yet in this language: {0}", System.Globalization.CultureInfo.GetCultureInfo(language).NativeName]));
    }

    private static bool IsReady(LocalizedContentItemIndex sibling, Dictionary<string, ReviewIndex> records, ReviewWorkflow workflow) =>
        records.TryGetValue(sibling.ContentItemId, out var record)
            ? workflow.KindOf(record.State) is ReviewStateKind.Approved or ReviewStateKind.Published
            : sibling.Published;
}
