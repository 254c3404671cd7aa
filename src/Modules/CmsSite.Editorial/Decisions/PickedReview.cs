using System.Security.Claims;
using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Picking;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using YesSql;

namespace CmsSite.Editorial.Decisions;

/// <summary>Submits a delegate or topic for review where the report's editor would publish it.</summary>
internal sealed class PickedReview(
    ReviewDesk desk,
    ReviewWorkflows workflows,
    EditLock editLock,
    IDocumentStore documentStore,
    IAuthorizationService authorization,
    IStringLocalizer<PickedReview> localizer) : IPublicationReview
{
    /// <inheritdoc/>
    public async Task<bool> IsForAsync(string contentType) => await workflows.ForAsync(contentType) is not null;

    /// <inheritdoc/>
    public Task<bool> MaySubmitAsync(ClaimsPrincipal user) => authorization.AuthorizeAsync(user, EditorialPermissions.SubmitContent);

    /// <inheritdoc/>
    public async Task<ReviewSubmission?> SubmitAsync(ContentItem item, ClaimsPrincipal user)
    {
        var (locker, isLocked) = await editLock.TryAcquireAsync(item.ContentItemId);

        if (!isLocked)
        {
            return Problem(localizer["Somebody else is changing it at this moment. Try again."]);
        }

        await using (locker)
        {
            return await desk.LookAsync(item.ContentItemId, user) is { } situation ? await SubmitAsync(situation, user) : null;
        }
    }

    private async Task<ReviewSubmission?> SubmitAsync(ReviewSituation situation, ClaimsPrincipal user)
    {
        var (title, kind) = (situation.Item.DisplayText ?? "", situation.Record.Kind);

        // What two people have seen needs no review: it was approved, or has been public as it is.
        if (kind is ReviewStateKind.Approved or ReviewStateKind.Published || FourEyes.IsSatisfied(situation.Record, situation.Hash, situation.Workflow.Stages))
        {
            return null;
        }

        if (kind == ReviewStateKind.Review)
        {
            return new(IsAllowed: true, localizer["“{0}” is under review already: it is public once a second person has approved it.", title], []);
        }

        if (situation.Transitions.FirstOrDefault(transition => situation.Workflow.KindOf(transition.To) == ReviewStateKind.Review) is not { } transition)
        {
            return new(IsAllowed: false, null, []);
        }

        var outcome = await desk.DecideAsync(new() { ContentItemId = situation.Item.ContentItemId, Transition = transition.Name, Hash = situation.Hash }, user);

        return await IsKeptAsync(outcome)
            ? new(IsAllowed: true, localizer["“{0}” is submitted for review: it is public once a second person has approved it.", title], [])
            : Problem([.. outcome.Problems.Select(problem => problem.Message)]);
    }

    private async Task<bool> IsKeptAsync(DecisionOutcome outcome)
    {
        try
        {
            if (outcome.Result == DecisionResult.Done)
            {
                await documentStore.CommitAsync();

                return true;
            }
        }
        catch (ConcurrencyException)
        {
            // Who came first has decided; nothing of this is stored.
        }

        await documentStore.CancelAsync();

        return false;
    }

    private ReviewSubmission Problem(params string[] problems) =>
        new(IsAllowed: true, null, problems.Length > 0 ? problems : [localizer["Somebody else decided at the same moment. Look at it again."]]);
}
