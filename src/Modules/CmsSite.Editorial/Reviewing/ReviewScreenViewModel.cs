using System.Globalization;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Checks;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Sharing;
using CmsSite.Editorial.Workflows;

namespace CmsSite.Editorial.Reviewing;

/// <summary>What the review screen shows.</summary>
public sealed record ReviewScreenViewModel
{
    /// <summary>Where the item stands.</summary>
    public required ReviewSituation Situation { get; init; }

    /// <summary>What the person chose, and typed.</summary>
    public required ScreenInput Input { get; init; }

    /// <summary>All that the item says.</summary>
    public required FactSheet Sheet { get; init; }

    /// <summary>With what it is compared.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where its public page is, relative to the application; null where no version of it is public.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Whether a version of it is public.</summary>
    public bool IsPublic => PublicUrl is not null;

    /// <summary>Who brought it into the state that it is in, and with what words; null where nobody did.</summary>
    public HistoryLine? Last { get; init; }

    /// <summary>When the person saw what it is compared with, in the site's time zone; null for who sees it for the first time.</summary>
    public DateTimeOffset? SeenLocal { get; init; }

    /// <summary>What has been said about it, the open threads first.</summary>
    public required IReadOnlyList<ReviewThread> Threads { get; init; }

    /// <summary>The times shown, in the site's time zone.</summary>
    public required IReadOnlyDictionary<DateTime, DateTimeOffset> Times { get; init; }

    /// <summary>Whose it is to do.</summary>
    public required AssignmentPanelViewModel Assignment { get; init; }

    /// <summary>What the machine found, by the names of the checklist's entries.</summary>
    public required IReadOnlyDictionary<string, CheckResult> Checks { get; init; }

    /// <summary>Whether the person may publish it without review.</summary>
    public required bool CanPublishWithoutReview { get; init; }

    /// <summary>Whether the person may share it with people without an account.</summary>
    public required bool CanShare { get; init; }

    /// <summary>The links by which it was shared, the latest first; empty for who may not share it.</summary>
    public IReadOnlyList<SharedLink> Shares { get; init; } = [];

    /// <summary>Who looks.</summary>
    public string UserName { get; init; } = "";

    /// <summary>Whether the person can only hand it on: then there is a note to write, and nothing found.</summary>
    public bool IsHandingOn => Situation.Transitions.All(transition => Situation.Workflow.KindOf(transition.To) is not (ReviewStateKind.Approved or ReviewStateKind.Changes));

    /// <summary>The language of the item; null where it has none.</summary>
    public string? Culture => Situation.Record.Culture;

    /// <summary>Which way the item's language runs; null where it has none.</summary>
    public string? Direction => Culture is null ? null : CultureInfo.GetCultureInfo(Culture).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The entries of the checklist that somebody has ticked for this very content, or has just ticked.</summary>
    public IReadOnlyCollection<string> Ticks => Input.Decision.Transition is null ? Situation.Ticked(forApproval: Situation.CanApprove) : Input.Decision.Ticks;

    /// <summary>The open threads about a fact, or about an entry of a list.</summary>
    public IReadOnlyList<ReviewThread> ThreadsAt(string path) => [.. Threads.Where(thread => !thread.IsResolved && thread.Field == path)];

    /// <summary>Where on the screen, or in the item’s form, a problem is mended; null where it is nowhere in particular.</summary>
    /// <param name="input">The name of the input concerned.</param>
    /// <param name="form">The form’s address.</param>
    public string? PlaceOf(string input, string form) => input switch
    {
        "" => null,
        nameof(DecisionForm.Comment) or nameof(DecisionForm.Reason) => "#" + input,
        nameof(DecisionForm.Assignee) or Assignees.PersonInput or Assignees.RoleInput => "#" + nameof(DecisionForm.Assignee),
        nameof(DecisionForm.Ticks) => "#checklist",
        nameof(RemarkForm.Text) => Input.Remark.ThreadId is { Length: > 0 } thread ? $"#reply-{thread}" : "#new-comment-text",
        "note" => "#share-note",
        _ => $"{form}#{input.Replace('.', '_')}",
    };

    /// <summary>What an input of the screen lacks.</summary>
    public IReadOnlyList<ContentProblem> ProblemsOf(string input) => [.. Input.Problems.Where(problem => problem.Input == input)];
}

/// <summary>A link by which a draft was shared.</summary>
/// <param name="Share">What is shared.</param>
/// <param name="Url">Its address, relative to the application.</param>
/// <param name="Address">The whole address, to be passed on.</param>
/// <param name="Until">Until when it works, in the site's time zone.</param>
public sealed record SharedLink(DraftShare Share, string Url, string Address, DateTimeOffset Until);

/// <summary>What a person chose on the screen, typed into it, and what stood in the way of taking it.</summary>
public sealed record ScreenInput
{
    /// <summary>With what the item is to be compared; null lets the screen choose.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The decision.</summary>
    public DecisionForm Decision { get; init; } = new();

    /// <summary>The remark.</summary>
    public RemarkForm Remark { get; init; } = new();

    /// <summary>What stood in the way; empty where nothing did.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>For whom a link is.</summary>
    public string? ShareNote { get; init; }

    /// <summary>For how many days a link works, as it was typed.</summary>
    public string ShareDays { get; init; } = "7";
}

/// <summary>What the screen posts with a decision.</summary>
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
