using System.Globalization;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Decisions;
using CmsSite.Editorial.Reviewing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Contents;

namespace CmsSite.Editorial.Sharing;

/// <summary>Shares the latest version of an item, and takes shares back.</summary>
public sealed class ShareController(
    DraftShares shares,
    ReviewDesk desk,
    ReviewScreen screen,
    IAuthorizationService authorization,
    IStringLocalizer<ShareController> localizer) : Controller
{
    private const int NoteLength = 200;

    /// <summary>Makes a link.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Share", "CmsSite.Editorial.Share")]
    public async Task<IActionResult> Share(string contentItemId, string? days, string? note)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)situation.Item))
        {
            return Forbid();
        }

        if (!int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > DraftShares.MaxDays || note?.Length > NoteLength)
        {
            var problem = new ContentProblem("note", localizer["A link works for 1 to {0} days, and its note has at most {1} characters.", DraftShares.MaxDays, NoteLength]);

            return View(ReviewScreen.View, await screen.ShowAsync(situation, User, new() { ShareNote = note, ShareDays = days ?? "", Problems = [problem] }));
        }

        await shares.ShareAsync(situation.Item, count, note?.Trim() ?? "");

        return BackTo(contentItemId);
    }

    /// <summary>Takes a link back.</summary>
    [HttpPost]
    [Admin("Editorial/Review/{contentItemId}/Revoke", "CmsSite.Editorial.Revoke")]
    public async Task<IActionResult> Revoke(string contentItemId, string shareId)
    {
        if (await desk.LookAsync(contentItemId, User) is not { } situation)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)situation.Item))
        {
            return Forbid();
        }

        await shares.RevokeAsync(contentItemId, shareId ?? "");

        return BackTo(contentItemId);
    }

    private RedirectToActionResult BackTo(string contentItemId) => RedirectToAction("Index", "Review", new { contentItemId }, "shares");
}
