using System.Globalization;
using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Sharing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Contents;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.Notify;
using YesSql;

namespace CmsSite.Editorial.Reviewing;

/// <summary>The review screen: the page and its facts side by side, and the decision.</summary>
public sealed class ReviewController(
    ReviewDesk desk,
    UnreviewedPublication unreviewed,
    ReviewThreads threads,
    DraftShares shares,
    AssignmentPanel assignment,
    EditLock editLock,
    IDocumentStore documentStore,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ReviewController> htmlLocalizer,
    IStringLocalizer<ReviewController> localizer) : Controller
{
    /// <summary>Shows where an item stands.</summary>
    [HttpGet]
    [Admin("Editorial/Review/{contentItemId}", "CmsSite.Editorial.Review")]
    public async Task<IActionResult> Index(string contentItemId)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        return await MayLookAsync(situation) ? View(await ModelAsync(situation, new DecisionForm(), [])) : Forbid();
    }

    /// <summary>Makes the decision whose button was pressed.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Decide", "CmsSite.Editorial.Decide")]
    public Task<IActionResult> Decide(string contentItemId, DecisionForm form) => LockedAsync(contentItemId, form, situation => desk.DecideAsync(
        new Decision
        {
            ContentItemId = contentItemId,
            Transition = form.Transition ?? "",
            Hash = form.Hash ?? "",
            Comment = form.Comment?.Trim(),
            Ticks = form.Ticks,
            Assignee = form.Assignee,
        },
        User));

    /// <summary>Publishes what was read without review, for a reason that the history keeps.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/PublishWithoutReview", "CmsSite.Editorial.PublishWithoutReview")]
    public Task<IActionResult> PublishWithoutReview(string contentItemId, DecisionForm form) =>
        LockedAsync(contentItemId, form, situation => unreviewed.PublishAsync(situation, form.Hash ?? "", form.Reason?.Trim() ?? "", User));

    private async Task<IActionResult> LockedAsync(string contentItemId, DecisionForm form, Func<ReviewSituation, Task<DecisionOutcome>> decideAsync)
    {
        var (locker, isLocked) = await editLock.TryAcquireAsync(contentItemId);

        if (!isLocked)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        await using (locker)
        {
            if (await desk.LookAsync(contentItemId, User) is not { } situation)
            {
                return NotFound();
            }

            if (!await MayLookAsync(situation))
            {
                return Forbid();
            }

            return await AnswerAsync(situation, form, await decideAsync(situation));
        }
    }

    private async Task<IActionResult> AnswerAsync(ReviewSituation situation, DecisionForm form, DecisionOutcome outcome)
    {
        if (outcome.Result == DecisionResult.Done)
        {
            try
            {
                await documentStore.CommitAsync();
                await notifier.SuccessAsync(htmlLocalizer["Your decision is recorded."]);

                return RedirectToAction(nameof(Index), new { contentItemId = situation.Item.ContentItemId });
            }
            catch (ConcurrencyException)
            {
                outcome = new(DecisionResult.Outdated, [new("", localizer["Somebody else decided at the same moment. Look at it again."])]);
            }
        }

        await documentStore.CancelAsync();

        if (outcome.Result is DecisionResult.Forbidden)
        {
            return Forbid();
        }

        if (outcome.Result is DecisionResult.Unknown)
        {
            return NotFound();
        }

        return View(nameof(Index), await ModelAsync(situation, form, outcome.Problems));
    }

    private async Task<bool> MayLookAsync(ReviewSituation situation) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)situation.Item)
        || await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent, (object)situation.Item);

    private async Task<ReviewScreenViewModel> ModelAsync(ReviewSituation situation, DecisionForm form, IReadOnlyList<ContentProblem> problems)
    {
        var canShare = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)situation.Item);

        return new()
        {
            Situation = situation,
            CanPublishWithoutReview = !situation.Item.Published && await authorization.AuthorizeAsync(User, EditorialPermissions.PublishWithoutReview),
            Threads = await threads.OfAsync(situation.Item.ContentItemId),
            Assignment = await assignment.OfAsync(situation, User),
            CanShare = canShare,
            Shares = canShare ? [.. (await shares.OfAsync(situation.Item.ContentItemId)).Select(share => (share, shares.UrlOf(share, CultureInfo.CurrentUICulture.Name)))] : [],
            Problems = problems,
            Comment = form.Comment,
            Reason = form.Reason,
            Ticks = form.Transition is null
                ? [.. situation.Record.Ticks.Where(tick => tick.Hash == situation.Hash).Select(tick => tick.Entry).Distinct()]
                : form.Ticks,
        };
    }
}
