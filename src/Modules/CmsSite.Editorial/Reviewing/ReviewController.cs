using CmsSite.Conferences.Editing;
using CmsSite.Editorial.Decisions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.Notify;
using YesSql;

namespace CmsSite.Editorial.Reviewing;

/// <summary>The review screen: the page and its facts side by side, and the decision.</summary>
public sealed class ReviewController(
    ReviewDesk desk,
    UnreviewedPublication unreviewed,
    ReviewScreen screen,
    EditLock editLock,
    IDocumentStore documentStore,
    INotifier notifier,
    IHtmlLocalizer<ReviewController> htmlLocalizer,
    IStringLocalizer<ReviewController> localizer) : Controller
{
    /// <summary>Shows an item, and where it stands.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="since">With what it is compared.</param>
    /// <param name="field">The path of the fact that a comment is to be about.</param>
    [HttpGet]
    [Admin("Editorial/Review/{contentItemId}", "CmsSite.Editorial.Review")]
    public async Task<IActionResult> Index(string contentItemId, Basis? since = null, string? field = null)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        return await screen.MayLookAsync(User, situation.Item)
            ? View(ReviewScreen.View, await screen.ShowAsync(situation, User, new() { Basis = since, Remark = new() { Field = field } }))
            : Forbid();
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

            if (!await screen.MayLookAsync(User, situation.Item))
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

        return View(ReviewScreen.View, await screen.ShowAsync(situation, User, new() { Decision = form, Problems = outcome.Problems }));
    }
}
