using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Decisions;

/// <summary>What somebody decides about an item.</summary>
public sealed record Decision
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The transition's name.</summary>
    public required string Transition { get; init; }

    /// <summary>The hash of the content that was read, as the screen showed it.</summary>
    public required string Hash { get; init; }

    /// <summary>What is said with it; null where nothing is.</summary>
    public string? Comment { get; init; }

    /// <summary>The user name to whom it is assigned, or a role's name after “role:”; null leaves it as it is.</summary>
    public string? Assignee { get; init; }

    /// <summary>The names of the checklist's entries that are ticked.</summary>
    public IReadOnlyList<string> Ticks { get; init; } = [];
}

/// <summary>How a decision ended.</summary>
public enum DecisionResult
{
    /// <summary>It is stored.</summary>
    Done,

    /// <summary>There is no such item, or it follows no workflow.</summary>
    Unknown,

    /// <summary>The person may not decide this.</summary>
    Forbidden,

    /// <summary>The item has changed, or moved on, since the person looked at it.</summary>
    Outdated,

    /// <summary>Something is missing; the problems say what.</summary>
    Incomplete,
}

/// <summary>How a decision ended, and what stood in its way.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Problems">What stood in its way, each a text for the person; empty when it is done.</param>
public sealed record DecisionOutcome(DecisionResult Result, IReadOnlyList<ContentProblem> Problems)
{
    internal static DecisionOutcome Done { get; } = new(DecisionResult.Done, []);

    internal static DecisionOutcome Of(DecisionResult result, params ContentProblem[] problems) => new(result, problems);
}

/// <summary>Where an item stands, as somebody sees it.</summary>
/// <param name="Item">The latest version.</param>
/// <param name="Workflow">The workflow it follows.</param>
/// <param name="Record">Its record.</param>
/// <param name="Hash">The hash of the latest version.</param>
/// <param name="Transitions">The ways that are open to the person, in the workflow's order.</param>
/// <param name="CanApprove">Whether the person is none of those who wrote it.</param>
public sealed record ReviewSituation(
    ContentItem Item, ReviewWorkflow Workflow, ReviewRecord Record, string Hash, IReadOnlyList<ReviewTransition> Transitions, bool CanApprove)
{
    /// <summary>The entries of the checklist that the item's type asks for.</summary>
    public IReadOnlyList<ChecklistEntry> Checklist => [.. Workflow.Checklist.Where(entry => entry.ContentType.Length == 0 || entry.ContentType == Item.ContentType)];

    /// <summary>The entries that are ticked for this very content.</summary>
    /// <param name="forApproval">Whether only the ticks of people count who did not write it.</param>
    public IReadOnlyCollection<string> Ticked(bool forApproval) =>
        [.. Record.Ticks.Where(tick => tick.Hash == Hash && (!forApproval || FourEyes.MayApprove(Record, tick.UserId))).Select(tick => tick.Entry).Distinct()];
}
