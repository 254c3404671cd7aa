using System.Security.Claims;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Assignments;

/// <summary>What the review screen shows of whose an item is.</summary>
public sealed record AssignmentPanelViewModel
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>Who has claimed it; null where nobody has.</summary>
    public required string? ClaimedBy { get; init; }

    /// <summary>The person or role it is assigned to; null for nobody.</summary>
    public required string? AssignedTo { get; init; }

    /// <summary>When it should be decided, local time; null without a date.</summary>
    public required DateTimeOffset? Due { get; init; }

    /// <summary>Whether that has passed.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Whether the person may take it upon himself.</summary>
    public required bool CanClaim { get; init; }

    /// <summary>Whether the person may give it up or take it back.</summary>
    public required bool CanRelease { get; init; }

    /// <summary>Whether the person may assign it and set its due date.</summary>
    public required bool CanAssign { get; init; }

    /// <summary>Whether a step that is open to the person asks to whom it is assigned.</summary>
    public required bool IsAskedFor { get; init; }

    /// <summary>To whom it may be assigned; null where that is nothing to the person.</summary>
    public required AssigneeChoices? Choices { get; init; }

    /// <summary>Whom the person has chosen with a decision that was not taken; null before.</summary>
    public string? Chosen { get; init; }

    /// <summary>Whether there is anything to show.</summary>
    public bool IsShown => ClaimedBy is not null || AssignedTo is not null || Due is not null || CanClaim || CanAssign;
}

/// <summary>Makes <see cref="AssignmentPanelViewModel"/>.</summary>
public sealed class AssignmentPanel(Assignees assignees, IAuthorizationService authorization, IClock clock, ILocalClock localClock)
{
    /// <summary>What a person sees and may do.</summary>
    public async Task<AssignmentPanelViewModel> OfAsync(ReviewSituation situation, ClaimsPrincipal user)
    {
        var (item, record, name) = (situation.Item, situation.Record, user.Identity?.Name ?? "");
        var isOpen = record.Kind is not (ReviewStateKind.Published or ReviewStateKind.Archived);
        var mayAssign = isOpen && await authorization.AuthorizeAsync(user, EditorialPermissions.AssignReviews, (object)item);
        var isAskedFor = situation.Transitions.Any(transition => transition.Needs.Contains(TransitionNeed.Assignee));
        var holder = record.ClaimedBy ?? record.AssignedUser;

        return new()
        {
            ContentItemId = item.ContentItemId,
            ClaimedBy = record.ClaimedBy,
            AssignedTo = record.AssignedUser ?? record.AssignedRole,
            Due = record.DueUtc is { } due ? await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(due, DateTimeKind.Utc)) : null,
            IsOverdue = record.DueUtc < clock.UtcNow,
            CanClaim = record.Kind == ReviewStateKind.Review && (holder is null || (record.ClaimedBy is null && holder == name))
                && situation.Transitions.Any(transition => situation.Workflow.KindOf(transition.To) == ReviewStateKind.Approved),
            CanRelease = isOpen && (holder ?? record.AssignedRole) is not null && (holder == name || mayAssign),
            CanAssign = mayAssign,
            IsAskedFor = isAskedFor,
            Choices = mayAssign || isAskedFor ? await assignees.ChoicesAsync() : null,
        };
    }
}
