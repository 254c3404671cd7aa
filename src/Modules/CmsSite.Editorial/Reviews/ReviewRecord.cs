using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Reviews;

/// <summary>Somebody's approval of one stage, bound to the content that was read.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="UserId">Who approved.</param>
/// <param name="UserName">The user's name at the time.</param>
/// <param name="Hash">The content's hash, as <see cref="ContentHash"/> makes it.</param>
/// <param name="Utc">When.</param>
public sealed record Approval(string Stage, string UserId, string UserName, string Hash, DateTime Utc)
{
    /// <summary>The files that the content shows or leads to, by their keys.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>A tick on the checklist, bound to the content that was read.</summary>
/// <param name="Entry">The entry's name.</param>
/// <param name="UserId">Who ticked it.</param>
/// <param name="Hash">The content's hash.</param>
public sealed record ChecklistTick(string Entry, string UserId, string Hash);

/// <summary>
/// Where an item stands in its review. A document of the module's own and never part of the item, which an API or a recipe could write.
/// </summary>
public sealed class ReviewRecord
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The item's title when it was looked at last.</summary>
    public string Title { get; set; } = "";

    /// <summary>The name of the workflow it follows; empty once its type follows none.</summary>
    public string Workflow { get; set; } = "";

    /// <summary>The workflow's state.</summary>
    public string State { get; set; } = "";

    /// <summary>What the state means to the rules.</summary>
    public ReviewStateKind Kind { get; set; }

    /// <summary>The stage that waits for an approval; null outside a review.</summary>
    public string? Stage { get; set; }

    /// <summary>When it came to this state.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>Why it was sent back by the rules, “changed after approval”; null where it was not.</summary>
    public string? SentBackReason { get; set; }

    /// <summary>The hash of the working version when it was looked at last; empty before the first time.</summary>
    public string WorkingHash { get; set; } = "";

    /// <summary>The hash of what was published last; empty before the first publication.</summary>
    public string PublishedHash { get; set; } = "";

    /// <summary>The files that what was published last shows or leads to, by their keys.</summary>
    public IReadOnlyList<string> PublishedFiles { get; set; } = [];

    /// <summary>The ids of all who changed the item since its last publication.</summary>
    public List<string> Contributors { get; set; } = [];

    /// <summary>Whether it was changed since by no user: by a recipe, a task, or past the content manager.</summary>
    public bool ChangedByNobody { get; set; }

    /// <summary>The approvals given since the last publication, also those of content that has changed meanwhile.</summary>
    public List<Approval> Approvals { get; set; } = [];

    /// <summary>The ticks given since the last publication.</summary>
    public List<ChecklistTick> Ticks { get; set; } = [];

    /// <summary>The id of who submitted it last; null before.</summary>
    public string? SubmitterId { get; set; }

    /// <summary>The name of the user it is assigned to; null where it is assigned to nobody or to a role.</summary>
    public string? AssignedUser { get; set; }

    /// <summary>The role it is assigned to; null where it is assigned to nobody or to a user.</summary>
    public string? AssignedRole { get; set; }

    /// <summary>The name of the reviewer who has claimed it; null where nobody has.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>The id of the reviewer who has claimed it; null where nobody has.</summary>
    public string? ClaimedById { get; set; }

    /// <summary>When it should be decided; null without a date.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>The ids of who wrote the item since its last publication, and of who submitted it.</summary>
    public IReadOnlyList<string> Writers() => SubmitterId is { Length: > 0 } submitter ? [.. Contributors.Append(submitter).Distinct()] : [.. Contributors];

    /// <summary>Whether the record is of this item.</summary>
    public bool IsOf(ContentItem item) => ContentItemId == item.ContentItemId;

    /// <summary>Gives it to somebody; who else had claimed it has no longer.</summary>
    public void Give(Assignee assignee)
    {
        if (ClaimedBy != assignee.UserName)
        {
            (ClaimedBy, ClaimedById) = (null, null);
        }

        (AssignedUser, AssignedRole) = (assignee.UserName, assignee.Role);
    }

    /// <summary>Takes it away from somebody who has done his part.</summary>
    public void GiveUpOf(string userName)
    {
        if (ClaimedBy == userName)
        {
            (ClaimedBy, ClaimedById) = (null, null);
        }

        AssignedUser = AssignedUser == userName ? null : AssignedUser;
    }

    /// <summary>Takes a claim away or, where there is none, the assignment; gives back who held it, null for nobody.</summary>
    public string? GiveUp()
    {
        var holder = ClaimedBy ?? AssignedUser ?? AssignedRole;

        // The role in which somebody had claimed it has it again.
        (AssignedUser, AssignedRole) = (AssignedUser == holder ? null : AssignedUser, ClaimedBy is null ? null : AssignedRole);
        (ClaimedBy, ClaimedById) = (null, null);

        return holder;
    }

    /// <summary>Leaves it to nobody: neither claimed nor assigned.</summary>
    public void Release() => ClaimedBy = ClaimedById = AssignedUser = AssignedRole = null;
}
