using System.Globalization;
using System.Security.Claims;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Assignments;

/// <summary>Says whose an item is to do, and until when. The caller holds the item's lock, and commits.</summary>
public sealed class ReviewAssignments(
    Assignees assignees,
    ReviewRecords records,
    EditorialHistory history,
    ReviewEvents events,
    IAuthorizationService authorization,
    IClock clock,
    IStringLocalizer<ReviewAssignments> localizer)
{
    /// <summary>The input of the due date.</summary>
    public const string DueInput = "DueDate";

    /// <summary>Takes the review of an item upon oneself. Who comes second is told who was first.</summary>
    public async Task<DecisionOutcome> ClaimAsync(ReviewSituation situation, ClaimsPrincipal user)
    {
        var (item, record, name) = (situation.Item, situation.Record, user.Identity?.Name ?? "");

        if (!await authorization.AuthorizeAsync(user, EditorialPermissions.ReviewContent, (object)item))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        if (WhyNotClaimable(situation, name) is { } why)
        {
            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", why));
        }

        if (record.ClaimedBy == name)
        {
            return DecisionOutcome.Done;
        }

        (record.ClaimedBy, record.ClaimedById) = (name, user.FindFirstValue(ClaimTypes.NameIdentifier));

        await KeepAsync(situation, HistoryAction.Claimed, name);
        await TellAsync(situation, new(name, null));

        return DecisionOutcome.Done;
    }

    /// <summary>Gives an item up, or takes it back from somebody.</summary>
    public async Task<DecisionOutcome> ReleaseAsync(ReviewSituation situation, ClaimsPrincipal user)
    {
        var record = situation.Record;

        if ((record.ClaimedBy ?? record.AssignedUser) != user.Identity?.Name && !await MayAssignAsync(situation, user))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        if (record.GiveUp() is { } holder)
        {
            await KeepAsync(situation, HistoryAction.Released, holder);
        }

        return DecisionOutcome.Done;
    }

    /// <summary>Gives an item to a person or a role.</summary>
    public async Task<DecisionOutcome> AssignAsync(ReviewSituation situation, Assignee asked, ClaimsPrincipal user)
    {
        if (!await MayAssignAsync(situation, user))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        var record = situation.Record;

        if (record.Kind is ReviewStateKind.Published or ReviewStateKind.Archived)
        {
            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["Nothing is to be done about it."]));
        }

        var (found, problem) = await assignees.FindAsync(asked, situation.Item, record, record.Kind);

        if (found is null)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, problem!);
        }

        record.Give(found);

        await KeepAsync(situation, HistoryAction.Assigned, found.UserName ?? found.Role);
        await TellAsync(situation, found);

        return DecisionOutcome.Done;
    }

    /// <summary>Says until when an item should be decided; null takes the date away.</summary>
    public async Task<DecisionOutcome> SetDueAsync(ReviewSituation situation, DateTime? dueUtc, ClaimsPrincipal user)
    {
        if (!await MayAssignAsync(situation, user))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        if (dueUtc < clock.UtcNow)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, new ContentProblem(DueInput, localizer["Due date: this day has passed already."]));
        }

        if (situation.Record.DueUtc != dueUtc)
        {
            situation.Record.DueUtc = dueUtc;
            await KeepAsync(situation, HistoryAction.DueDateSet, dueUtc?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
        }

        return DecisionOutcome.Done;
    }

    private string? WhyNotClaimable(ReviewSituation situation, string name) => situation switch
    {
        { Record.Kind: not ReviewStateKind.Review } => localizer["It waits for no review any more."].Value,
        { Record.ClaimedBy: { } claimed } when claimed != name => localizer["{0} has claimed it already.", claimed].Value,
        { Record.AssignedUser: { } assigned } when assigned != name => localizer["It is assigned to {0}.", assigned].Value,
        { CanApprove: false } => localizer["You have changed this item, so somebody else must approve it."].Value,
        _ when !situation.Transitions.Any(transition => situation.Workflow.KindOf(transition.To) == ReviewStateKind.Approved) => localizer["Its next approval is not yours to give."].Value,
        _ => null,
    };

    private Task<bool> MayAssignAsync(ReviewSituation situation, ClaimsPrincipal user) =>
        authorization.AuthorizeAsync(user, EditorialPermissions.AssignReviews, (object)situation.Item);

    private async Task KeepAsync(ReviewSituation situation, HistoryAction action, string? comment)
    {
        await records.SaveAsync(situation.Record, situation.Item);
        await history.AddAsync(new(action, situation.Item) { Comment = comment, From = situation.Record.State, To = situation.Record.State, Stage = situation.Record.Stage, ContentHash = situation.Hash });
    }

    private Task TellAsync(ReviewSituation situation, Assignee assignee) =>
        events.AssignedAsync(new(situation.Item, assignee.UserName, assignee.Role) { DueUtc = situation.Record.DueUtc });
}
