using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

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
    ReviewWorkflows workflows,
    IContentManager contentManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<CommentsController> localizer) : Controller
{
    /// <summary>Says something.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Say", "CmsSite.Editorial.Say")]
    public async Task<IActionResult> Say(string contentItemId, RemarkForm form)
    {
        if (await ItemAsync(contentItemId) is not { } item)
        {
            return NotFound();
        }

        if (!await MaySpeakAsync(item))
        {
            return Forbid();
        }

        var text = form.Text?.Trim() ?? "";

        if (text.Length is 0 or > ReviewThreads.TextLength)
        {
            await notifier.ErrorAsync(localizer["A comment has between 1 and {0} characters.", ReviewThreads.TextLength]);

            return BackTo(contentItemId);
        }

        if (string.IsNullOrEmpty(form.ThreadId))
        {
            await threads.BeginAsync(item, NullIfEmpty(form.Field), NullIfEmpty(form.Quote), text);
        }
        else if (await threads.FindAsync(contentItemId, form.ThreadId) is { } thread)
        {
            await threads.SayAsync(thread, item, text);
        }
        else
        {
            return NotFound();
        }

        return BackTo(contentItemId);
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Resolve", "CmsSite.Editorial.Resolve")]
    public async Task<IActionResult> Resolve(string contentItemId, string threadId, bool isResolved)
    {
        if (await ItemAsync(contentItemId) is not { } item || await threads.FindAsync(contentItemId, threadId) is not { } thread)
        {
            return NotFound();
        }

        if (!await MaySpeakAsync(item))
        {
            return Forbid();
        }

        await threads.ResolveAsync(thread, item, isResolved);

        return BackTo(contentItemId);
    }

    private async Task<ContentItem?> ItemAsync(string contentItemId) =>
        await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } item && await workflows.ForAsync(item.ContentType) is not null ? item : null;

    private async Task<bool> MaySpeakAsync(ContentItem item) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item)
        || await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent, (object)item);

    private RedirectToActionResult BackTo(string contentItemId) => RedirectToAction("Index", "Review", new { contentItemId }, "comments");

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
