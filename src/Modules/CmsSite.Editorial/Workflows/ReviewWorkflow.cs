namespace CmsSite.Editorial.Workflows;

/// <summary>How items of some content types come from draft to publication. Data: made by a recipe, kept in the site's documents.</summary>
public sealed record ReviewWorkflow
{
    /// <summary>The name by which records and recipes know it, unique in the site.</summary>
    public string Name { get; init; } = "";

    /// <summary>What people call it, in English; translated where a translation is known.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The content types whose items follow it; a type follows one workflow.</summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    /// <summary>The states, one or more of each kind.</summary>
    public IReadOnlyList<ReviewState> States { get; init; } = [];

    /// <summary>The reviews that an item passes one after the other; at least one.</summary>
    public IReadOnlyList<ReviewStage> Stages { get; init; } = [];

    /// <summary>The ways from state to state.</summary>
    public IReadOnlyList<ReviewTransition> Transitions { get; init; } = [];

    /// <summary>The languages that must be approved before an item whose transition needs it; empty asks for none.</summary>
    public IReadOnlyList<string> RequiredLanguages { get; init; } = [];

    /// <summary>What a reviewer ticks before approving.</summary>
    public IReadOnlyList<ChecklistEntry> Checklist { get; init; } = [];

    /// <summary>The first state of a kind; null where the workflow has none.</summary>
    public ReviewState? StateOf(ReviewStateKind kind) => States.FirstOrDefault(state => state.Kind == kind);

    /// <summary>The kind of a state; a state that the workflow no longer knows counts as a draft.</summary>
    public ReviewStateKind KindOf(string? state) => States.FirstOrDefault(known => known.Name == state)?.Kind ?? ReviewStateKind.Draft;
}

/// <summary>What a state means to the rules.</summary>
public enum ReviewStateKind
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for a review.</summary>
    Review,

    /// <summary>Sent back to be mended.</summary>
    Changes,

    /// <summary>Approved by all stages, not yet public.</summary>
    Approved,

    /// <summary>Public as it was approved.</summary>
    Published,

    /// <summary>Taken from the public and kept.</summary>
    Archived,
}

/// <summary>A state of a workflow.</summary>
/// <param name="Name">Its name, unique in the workflow.</param>
/// <param name="DisplayName">What people call it, in English.</param>
/// <param name="Kind">What it means to the rules.</param>
public sealed record ReviewState(string Name, string DisplayName, ReviewStateKind Kind);

/// <summary>Whose approvals a stage needs.</summary>
public enum StageRule
{
    /// <summary>One of those who may approve it.</summary>
    AnyOne,

    /// <summary>Every one of the reviewers that the stage names.</summary>
    AllOf,
}

/// <summary>A review that an item passes.</summary>
public sealed record ReviewStage
{
    /// <summary>Its name, unique in the workflow.</summary>
    public string Name { get; init; } = "";

    /// <summary>What people call it, in English.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The permission that approving it takes; empty means <c>ReviewContent</c>.</summary>
    public string Permission { get; init; } = "";

    /// <summary>Whose approvals it needs.</summary>
    public StageRule Rule { get; init; }

    /// <summary>The user names that <see cref="StageRule.AllOf"/> asks for; unused by the other rule.</summary>
    public IReadOnlyList<string> Reviewers { get; init; } = [];
}

/// <summary>What a transition asks for.</summary>
public enum TransitionNeed
{
    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Somebody to whom it is assigned.</summary>
    Assignee,

    /// <summary>Nothing missing that publication asks for.</summary>
    Completeness,

    /// <summary>The whole checklist ticked for this very content.</summary>
    Checklist,

    /// <summary>Every required language approved or published.</summary>
    Languages,
}

/// <summary>What a transition does besides what its state's kind brings about.</summary>
public enum TransitionEffect
{
    /// <summary>Gives the item to who submitted it.</summary>
    AssignToSubmitter,

    /// <summary>Leaves it to nobody: neither claimed nor assigned.</summary>
    Release,

    /// <summary>Forgets the approvals given so far, so that all stages begin again.</summary>
    ForgetApprovals,

    /// <summary>Takes the due date away.</summary>
    ForgetDueDate,
}

/// <summary>A way from state to state.</summary>
public sealed record ReviewTransition
{
    /// <summary>Its name, unique in the workflow.</summary>
    public string Name { get; init; } = "";

    /// <summary>What its button says, in English.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The states it leads from.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The state it leads to. What follows is by that state's kind: an approval is given, an item published or taken offline.</summary>
    public string To { get; init; } = "";

    /// <summary>The permission that it takes.</summary>
    public string Permission { get; init; } = "";

    /// <summary>What it asks for besides.</summary>
    public IReadOnlyList<TransitionNeed> Needs { get; init; } = [];

    /// <summary>What it does besides.</summary>
    public IReadOnlyList<TransitionEffect> Does { get; init; } = [];
}

/// <summary>Something that a reviewer makes sure of.</summary>
/// <param name="Name">Its name, unique in the workflow.</param>
/// <param name="DisplayName">What is made sure of, in English.</param>
/// <param name="ContentType">The type it is asked of; empty means all of the workflow.</param>
/// <param name="Check">What the machine looks at for it, one of <see cref="Checks.CheckNames"/>; empty leaves it to people.</param>
public sealed record ChecklistEntry(string Name, string DisplayName, string ContentType = "", string Check = "");
