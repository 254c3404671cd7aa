using System.Security.Claims;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Events;
using CmsSite.Editorial.Files;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using YesSql;

namespace CmsSite.Editorial.Decisions;

/// <summary>Where decisions are made: looks at an item, says what may be decided by whom, and does it.</summary>
public sealed class ReviewDesk(
    ReviewWorkflows workflows,
    ReviewRecords records,
    DecisionNeeds needs,
    DecisionEffects effects,
    IContentManager contentManager,
    IAuthorizationService authorization,
    EditorialHistory history,
    ReviewEvents events,
    MediaFolder files,
    ISession session,
    IClock clock,
    IStringLocalizer<ReviewDesk> localizer)
{
    /// <summary>Where an item stands; null for an unknown one and one that follows no workflow.</summary>
    public async Task<ReviewSituation?> LookAsync(string contentItemId, ClaimsPrincipal user)
    {
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);

        if (item is null || await workflows.ForAsync(item.ContentType) is not { } workflow)
        {
            return null;
        }

        var record = await records.GetAsync(item, workflow);
        var hash = ContentHash.Of(item);

        // Changed past the content manager: nobody knows by whom.
        record.Changed(workflow, hash, userId: null, clock.UtcNow);

        var open = new List<ReviewTransition>();

        foreach (var transition in workflow.Transitions.Where(transition => transition.From.Contains(record.State)))
        {
            if (await MayAsync(user, transition, workflow, record, item))
            {
                open.Add(transition);
            }
        }

        return new(item, workflow, record, hash, open, FourEyes.MayApprove(record, IdOf(user)));
    }

    /// <summary>Makes a decision. The caller holds the item's lock, and commits.</summary>
    public async Task<DecisionOutcome> DecideAsync(Decision decision, ClaimsPrincipal user)
    {
        if (await LookAsync(decision.ContentItemId, user) is not { } situation
            || situation.Workflow.Transitions.FirstOrDefault(known => known.Name == decision.Transition) is not { } transition)
        {
            return DecisionOutcome.Of(DecisionResult.Unknown);
        }

        if (decision.Hash != situation.Hash || !transition.From.Contains(situation.Record.State))
        {
            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["This item has changed or been decided on since you opened it. Look at it again."]));
        }

        if (!situation.Transitions.Contains(transition))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        if (decision.Comment?.Length > ReviewThreads.TextLength)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, new ContentProblem("Comment", localizer["A comment has between 1 and {0} characters.", ReviewThreads.TextLength]));
        }

        Tick(situation, decision, user);

        if (await needs.MissingAsync(situation, transition, decision) is { Count: > 0 } missing)
        {
            return new(DecisionResult.Incomplete, missing);
        }

        var (assignee, problem) = await effects.AssigneeAsync(situation, transition, decision, user);

        if (problem is not null)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, problem);
        }

        try
        {
            return await ActAsync(situation, transition, decision, assignee, user);
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();

            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["This item has changed or been decided on since you opened it. Look at it again."]));
        }
    }

    private async Task<DecisionOutcome> ActAsync(ReviewSituation situation, ReviewTransition transition, Decision decision, Assignee? assignee, ClaimsPrincipal user)
    {
        var (item, workflow, record, hash) = (situation.Item, situation.Workflow, situation.Record, situation.Hash);
        var kind = workflow.KindOf(transition.To);
        var (from, stage, wasPublic) = (record.State, record.Stage, item.Published);

        if ((kind == ReviewStateKind.Published && !await contentManager.PublishAsync(item))
            || (kind == ReviewStateKind.Archived && item.Published && !await contentManager.UnpublishAsync(item)))
        {
            await session.CancelAsync();

            return DecisionOutcome.Of(DecisionResult.Incomplete);
        }

        DecisionEffects.Before(record, transition, kind);

        if (kind == ReviewStateKind.Approved)
        {
            record.Approvals.Add(new(stage ?? workflow.Stages[0].Name, IdOf(user), user.Identity?.Name ?? "", hash, clock.UtcNow) { Files = files.KeysIn(item) });
            record.GiveUpOf(user.Identity?.Name ?? "");
        }
        else if (kind == ReviewStateKind.Review)
        {
            record.SubmitterId = IdOf(user);
        }

        // An approval leads on to the next stage, and only the last one to the state itself.
        record.MoveTo(workflow, kind == ReviewStateKind.Approved && !FourEyes.IsSatisfied(record, hash, workflow.Stages) ? from : transition.To, clock.UtcNow);

        await effects.AfterAsync(situation, transition, assignee);
        await records.SaveAsync(record, item);

        await TellAsync(situation, transition, decision, from, stage, wasPublic);

        if (assignee is not null)
        {
            await effects.TellAsync(situation, assignee);
        }

        return DecisionOutcome.Done;
    }

    private async Task TellAsync(ReviewSituation situation, ReviewTransition transition, Decision decision, string from, string? stage, bool wasPublic)
    {
        var (item, workflow, record, hash) = (situation.Item, situation.Workflow, situation.Record, situation.Hash);
        var kind = workflow.KindOf(transition.To);
        var isPublication = kind == ReviewStateKind.Published;

        if (isPublication && !wasPublic)
        {
            // The guard, which sees every publication, has told of it.
            return;
        }

        var action = isPublication ? HistoryAction.Moved : ActionOf(workflow.KindOf(from), kind);

        await history.AddAsync(new(action, item) { From = from, To = record.State, Stage = stage, Comment = decision.Comment, ContentHash = hash });

        if (!isPublication)
        {
            await events.DecidedAsync(new(action, item)
            {
                Transition = transition.Name,
                From = from,
                To = record.State,
                ToKind = workflow.KindOf(record.State),
                Stage = stage,
                Comment = decision.Comment,
                WriterIds = record.Writers(),
            });
        }
    }

    private static HistoryAction ActionOf(ReviewStateKind from, ReviewStateKind to) => to switch
    {
        ReviewStateKind.Review => HistoryAction.Submitted,
        ReviewStateKind.Changes => HistoryAction.ChangesRequested,
        ReviewStateKind.Approved => HistoryAction.Approved,
        ReviewStateKind.Archived => HistoryAction.Archived,
        _ => from is ReviewStateKind.Archived or ReviewStateKind.Published ? HistoryAction.Reopened : HistoryAction.Withdrawn,
    };

    private static void Tick(ReviewSituation situation, Decision decision, ClaimsPrincipal user)
    {
        var known = situation.Workflow.Checklist.Select(entry => entry.Name).ToHashSet();

        situation.Record.Ticks.RemoveAll(tick => tick.Hash != situation.Hash || tick.UserId == IdOf(user));
        situation.Record.Ticks.AddRange(decision.Ticks.Where(known.Contains).Distinct().Select(name => new ChecklistTick(name, IdOf(user), situation.Hash)));
    }

    private async Task<bool> MayAsync(ClaimsPrincipal user, ReviewTransition transition, ReviewWorkflow workflow, ReviewRecord record, ContentItem item)
    {
        if (!await authorization.AuthorizeAsync(user, new Permission(transition.Permission), (object)item))
        {
            return false;
        }

        if (workflow.KindOf(transition.To) != ReviewStateKind.Approved)
        {
            return true;
        }

        var stage = workflow.Stages.FirstOrDefault(known => known.Name == record.Stage);

        return stage is not null
            && FourEyes.MayApprove(record, IdOf(user))
            && !FourEyes.HasApproved(record, record.WorkingHash, stage.Name, IdOf(user))
            && (stage.Permission.Length == 0 || await authorization.AuthorizeAsync(user, new Permission(stage.Permission), (object)item))
            && (stage.Rule != StageRule.AllOf || stage.Reviewers.Contains(user.Identity?.Name ?? "", StringComparer.OrdinalIgnoreCase));
    }

    private static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
