using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Editorial.Sharing;

/// <summary>Shares the latest version of an item, and takes shares back.</summary>
public sealed class ShareController(
    DraftShares shares,
    ReviewWorkflows workflows,
    IContentManager contentManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ShareController> localizer) : Controller
{
    private const int NoteLength = 200;

    /// <summary>Makes a link.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Share", "CmsSite.Editorial.Share")]
    public async Task<IActionResult> Share(string contentItemId, int days, string? note)
    {
        if (await ItemAsync(contentItemId) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item))
        {
            return Forbid();
        }

        if (!ModelState.IsValid || days is < 1 or > DraftShares.MaxDays || note?.Length > NoteLength)
        {
            await notifier.ErrorAsync(localizer["A link works for 1 to {0} days, and its note has at most {1} characters.", DraftShares.MaxDays, NoteLength]);
        }
        else
        {
            await shares.ShareAsync(item, days, note?.Trim() ?? "");
        }

        return BackTo(contentItemId);
    }

    /// <summary>Takes a link back.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Revoke", "CmsSite.Editorial.Revoke")]
    public async Task<IActionResult> Revoke(string contentItemId, string shareId)
    {
        if (await ItemAsync(contentItemId) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item))
        {
            return Forbid();
        }

        await shares.RevokeAsync(contentItemId, shareId ?? "");

        return BackTo(contentItemId);
    }

    private async Task<ContentItem?> ItemAsync(string contentItemId) =>
        await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } item && await workflows.ForAsync(item.ContentType) is not null ? item : null;

    private RedirectToActionResult BackTo(string contentItemId) => RedirectToAction("Index", "Review", new { contentItemId }, "shares");
}
