using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Reviewing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using YesSql;

namespace CmsSite.Editorial.Comments;

/// <summary>What the review screen posts of a remark.</summary>
public sealed class RemarkForm
{
    /// <summary>The thread that it belongs to; empty begins one.</summary>
    public string? ThreadId { get; set; }

    /// <summary>The field that a new thread is about; empty for the item as a whole.</summary>
    public string? Field { get; set; }

    /// <summary>The words that a new thread is about; empty for the field as a whole.</summary>
    public string? Quote { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }
}

/// <summary>Remarks on an item under review.</summary>
public sealed class CommentsController(
    ReviewThreads threads,
    CommentAnchors anchors,
    MentionChoices choices,
    ReviewDesk desk,
    ReviewScreen screen,
    IDocumentStore documentStore,
    IStringLocalizer<CommentsController> localizer) : Controller
{
    /// <summary>Says something.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Say", "CmsSite.Editorial.Say")]
    public async Task<IActionResult> Say(string contentItemId, RemarkForm form)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        if (!await screen.MayLookAsync(User, situation.Item))
        {
            return Forbid();
        }

        var text = form.Text?.Trim() ?? "";

        if (text.Length is 0 or > ReviewThreads.TextLength)
        {
            return await RefusedAsync(situation, form, localizer["A comment has between 1 and {0} characters.", ReviewThreads.TextLength]);
        }

        var known = string.IsNullOrEmpty(form.ThreadId) ? null : await threads.FindAsync(contentItemId, form.ThreadId);

        if (known is null && !string.IsNullOrEmpty(form.ThreadId))
        {
            return NotFound();
        }

        try
        {
            var thread = known ?? await BeginAsync(situation.Item, NullIfEmpty(form.Field), NullIfEmpty(form.Quote));

            await threads.SayAsync(thread, situation.Item, text);
            await documentStore.CommitAsync();

            return BackTo(contentItemId, thread.ThreadId);
        }
        catch (ConcurrencyException)
        {
            await documentStore.CancelAsync();

            return await RefusedAsync(situation, form, localizer["Somebody else wrote at the same moment. Read it, and send yours again."]);
        }
    }

    /// <summary>Offers people whom a remark may mention, to a script.</summary>
    /// <param name="contentItemId">The item that the remark is about.</param>
    /// <param name="begins">What of a name was typed.</param>
    [HttpGet]
    [Admin("Editorial/Review/{contentItemId}/People", "CmsSite.Editorial.People")]
    public async Task<IActionResult> People(string contentItemId, string? begins)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";

        return await screen.MayLookAsync(User, situation.Item) ? Json(await choices.BeginningWithAsync(begins ?? "")) : Forbid();
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Resolve", "CmsSite.Editorial.Resolve")]
    public async Task<IActionResult> Resolve(string contentItemId, string threadId, bool isResolved)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation || await threads.FindAsync(contentItemId, threadId ?? "") is not { } thread)
        {
            return NotFound();
        }

        if (!await screen.MayLookAsync(User, situation.Item))
        {
            return Forbid();
        }

        try
        {
            await threads.ResolveAsync(thread, situation.Item, isResolved);
            await documentStore.CommitAsync();
        }
        catch (ConcurrencyException)
        {
            // Somebody else wrote or settled at the same moment: the screen shows what has become of it.
            await documentStore.CancelAsync();
        }

        return BackTo(contentItemId, thread.ThreadId);
    }

    private async Task<ReviewThread> BeginAsync(ContentItem item, string? field, string? quote) =>
        threads.New(item, await anchors.FindAsync(item, field, quote), quote);

    private async Task<IActionResult> RefusedAsync(ReviewSituation situation, RemarkForm form, string problem) => View(
        ReviewScreen.View,
        await screen.ShowAsync(situation, User, new() { Remark = form, Problems = [new(nameof(RemarkForm.Text), problem)] }));

    private RedirectToActionResult BackTo(string contentItemId, string threadId) => RedirectToAction("Index", "Review", new { contentItemId }, $"thread-{threadId}");

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
