using System.Security.Claims;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Guard;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.Editorial.Decisions;

/// <summary>Publishes without review: only from the review screen, only with the permission for it, only with a reason.</summary>
public sealed class UnreviewedPublication(
    IServiceProvider services, IContentManager contentManager, IAuthorizationService authorization, ISession session, IStringLocalizer<UnreviewedPublication> localizer)
{
    /// <summary>Publishes what the person has read. The caller holds the item's lock, and commits.</summary>
    /// <param name="situation">Where the item stands.</param>
    /// <param name="hash">The hash of the content that was read.</param>
    /// <param name="reason">Why it can't wait.</param>
    /// <param name="user">Who publishes.</param>
    public async Task<DecisionOutcome> PublishAsync(ReviewSituation situation, string hash, string reason, ClaimsPrincipal user)
    {
        if (!await authorization.AuthorizeAsync(user, EditorialPermissions.PublishWithoutReview))
        {
            return DecisionOutcome.Of(DecisionResult.Forbidden);
        }

        if (hash != situation.Hash)
        {
            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["This item has changed since you opened it. Look at it again."]));
        }

        if (situation.Item.Published)
        {
            // Nothing would be done, and the history would keep no reason.
            return DecisionOutcome.Of(DecisionResult.Outdated, new ContentProblem("", localizer["It is public already."]));
        }

        if (reason.Length == 0)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, new ContentProblem("Reason", localizer["Say why it can’t wait for a review: the history keeps it."]));
        }

        if (reason.Length > ReviewThreads.TextLength)
        {
            return DecisionOutcome.Of(DecisionResult.Incomplete, new ContentProblem("Reason", localizer["A comment has between 1 and {0} characters.", ReviewThreads.TextLength]));
        }

        services.GetRequiredService<PublicationPermit>().Grant(situation.Item.ContentItemVersionId, hash, reason);

        if (await contentManager.PublishAsync(situation.Item))
        {
            return DecisionOutcome.Done;
        }

        await session.CancelAsync();

        return DecisionOutcome.Of(DecisionResult.Incomplete);
    }
}
