using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Sharing;

namespace CmsSite.Editorial.Reviewing;

/// <summary>What the review screen shows.</summary>
public sealed record ReviewScreenViewModel
{
    /// <summary>Where the item stands.</summary>
    public required ReviewSituation Situation { get; init; }

    /// <summary>Whether the person may publish it without review.</summary>
    public required bool CanPublishWithoutReview { get; init; }

    /// <summary>What has been said about it, the open threads first.</summary>
    public required IReadOnlyList<ReviewThread> Threads { get; init; }

    /// <summary>Whose it is to do.</summary>
    public required AssignmentPanelViewModel Assignment { get; init; }

    /// <summary>Whether the person may share it with people without an account.</summary>
    public required bool CanShare { get; init; }

    /// <summary>The links by which it was shared and their addresses, the latest first; empty for who may not share it.</summary>
    public IReadOnlyList<(DraftShare Share, string Url)> Shares { get; init; } = [];

    /// <summary>What stood in the way of the last decision; empty before one.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>What was typed into the comment.</summary>
    public string? Comment { get; init; }

    /// <summary>What was typed as the reason for publishing without review.</summary>
    public string? Reason { get; init; }

    /// <summary>The entries of the checklist that are ticked.</summary>
    public IReadOnlyCollection<string> Ticks { get; init; } = [];
}

/// <summary>What the screen posts.</summary>
public sealed class DecisionForm
{
    /// <summary>The transition's name; the button's value.</summary>
    public string? Transition { get; set; }

    /// <summary>The hash of the content that was shown.</summary>
    public string? Hash { get; set; }

    /// <summary>What is said with the decision.</summary>
    public string? Comment { get; set; }

    /// <summary>Why it is published without review.</summary>
    public string? Reason { get; set; }

    /// <summary>To whom it is assigned with the decision: a user's name, or a role's after “role:”.</summary>
    public string? Assignee { get; set; }

    /// <summary>The ticked entries of the checklist.</summary>
    public List<string> Ticks { get; set; } = [];
}
