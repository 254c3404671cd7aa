using System.Security.Claims;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Users.Services;

namespace CmsSite.Editorial.Decisions;

/// <summary>Does what a transition does besides leading to its state.</summary>
public sealed class DecisionEffects(
    Assignees assignees, IUserService users, IAuthorizationService authorization, EditorialHistory history, ReviewEvents events)
{
    /// <summary>To whom a decision assigns the item; null for nobody, with what stands in the way where there is something.</summary>
    public async Task<(Assignee? Found, ContentProblem? Problem)> AssigneeAsync(ReviewSituation situation, ReviewTransition transition, Decision decision, ClaimsPrincipal user)
    {
        if (Assignee.Parse(decision.Assignee) is not { } asked)
        {
            return default;
        }

        // Who makes a transition that asks for somebody may name him, though he may not assign otherwise.
        var may = transition.Needs.Contains(TransitionNeed.Assignee)
            || await authorization.AuthorizeAsync(user, EditorialPermissions.AssignReviews, (object)situation.Item);

        return may ? await assignees.FindAsync(asked, situation.Item, situation.Record, situation.Workflow.KindOf(transition.To)) : default;
    }

    /// <summary>Does what comes before the item moves on.</summary>
    /// <param name="record">The item's record.</param>
    /// <param name="transition">The transition.</param>
    /// <param name="kind">What the state means to which it leads.</param>
    public static void Before(ReviewRecord record, ReviewTransition transition, ReviewStateKind kind)
    {
        // What somebody objects to, or takes back, must not become public by what was said of it before.
        if (kind is ReviewStateKind.Changes or ReviewStateKind.Draft || transition.Does.Contains(TransitionEffect.ForgetApprovals))
        {
            record.Approvals.Clear();
        }
    }

    /// <summary>Does what comes once the item has moved on.</summary>
    public async Task AfterAsync(ReviewSituation situation, ReviewTransition transition, Assignee? assignee)
    {
        var record = situation.Record;

        if (transition.Does.Contains(TransitionEffect.Release))
        {
            record.Release();
        }

        if (transition.Does.Contains(TransitionEffect.ForgetDueDate))
        {
            record.DueUtc = null;
        }

        if (transition.Does.Contains(TransitionEffect.AssignToSubmitter) && record.SubmitterId is { } id && await users.GetUserByUniqueIdAsync(id) is { } submitter)
        {
            record.Give(new(submitter.UserName, null));
        }

        if (assignee is not null)
        {
            record.Give(assignee);
        }
    }

    /// <summary>Tells of an assignment once it is written.</summary>
    public async Task TellAsync(ReviewSituation situation, Assignee assignee)
    {
        await history.AddAsync(new(HistoryAction.Assigned, situation.Item) { Comment = assignee.UserName ?? assignee.Role, ContentHash = situation.Hash });
        await events.AssignedAsync(new(situation.Item, assignee.UserName, assignee.Role) { DueUtc = situation.Record.DueUtc });
    }
}
