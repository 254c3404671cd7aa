using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Data.Documents;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Together;

/// <summary>What an open form says of itself.</summary>
public sealed class OpenFormReport
{
    /// <summary>The form's own id.</summary>
    public string? Form { get; set; }

    /// <summary>Whether something was changed in it.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Whether it held the item when it last heard of it.</summary>
    public bool WasMine { get; set; }

    /// <summary>The state that it was made from.</summary>
    public string? Stamp { get; set; }
}

/// <summary>Hears of open forms and tells them of each other.</summary>
public sealed class TogetherController(
    EditingRooms rooms,
    EditorsPresentReader reader,
    ReviewActor actor,
    IContentManager contentManager,
    IAuthorizationService authorization,
    IDocumentStore documentStore,
    IEnumerable<IContentRules> rules,
    IClock clock) : Controller
{
    /// <summary>Tells who has an item open.</summary>
    [HttpGet]
    [Heartbeat]
    [Admin("Editorial/Together/{contentItemId}", "CmsSite.Editorial.Together")]
    public async Task<IActionResult> Present(string contentItemId)
    {
        if (await ItemAsync(contentItemId) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, item) || await MayAsync(EditorialPermissions.ReviewContent, item)
            ? await TellAsync(await rooms.GetAsync(contentItemId), FormSeen.None)
            : Forbid();
    }

    /// <summary>Hears that a form is open, and whether something was changed in it.</summary>
    [HttpPost]
    [Heartbeat]
    [Admin("Editorial/Together/{contentItemId}/Here", "CmsSite.Editorial.Here")]
    public Task<IActionResult> Here(string contentItemId, OpenFormReport report) => HearAsync(contentItemId, report, room =>
    {
        if (report.IsChanged)
        {
            room.Change(report.Form!, clock.UtcNow);
        }
    });

    /// <summary>Takes the item over from whoever holds it.</summary>
    [HttpPost]
    [Admin("Editorial/Together/{contentItemId}/TakeOver", "CmsSite.Editorial.TakeOver")]
    public Task<IActionResult> TakeOver(string contentItemId, OpenFormReport report) =>
        HearAsync(contentItemId, report, room => room.TakeOver(report.Form!, clock.UtcNow));

    /// <summary>Hears that a form was closed.</summary>
    [HttpPost]
    [Heartbeat]
    [Admin("Editorial/Together/{contentItemId}/Leave", "CmsSite.Editorial.Leave")]
    public async Task<IActionResult> Leave(string contentItemId, string? form)
    {
        if (!FormInputs.IsFormId(form))
        {
            return BadRequest();
        }

        if ((await rooms.GetAsync(contentItemId)).Forms.Exists(open => open.FormId == form && open.UserId == actor.UserId))
        {
            await ChangeAsync(contentItemId, room => room.Leave(form!, actor.UserId!));
        }

        return NoContent();
    }

    private async Task<IActionResult> HearAsync(string contentItemId, OpenFormReport report, Action<EditingRoom> change)
    {
        if (!ModelState.IsValid || !FormInputs.IsFormId(report.Form))
        {
            return BadRequest();
        }

        if (await ItemAsync(contentItemId) is not { } item)
        {
            return NotFound();
        }

        if (actor.UserId is not { } userId || !await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var isMine = false;
        var room = await ChangeAsync(contentItemId, room =>
        {
            if (isMine = room.Enter(report.Form!, userId, actor.UserName, clock.UtcNow))
            {
                change(room);
            }
        });

        return room is null ? StatusCode(StatusCodes.Status503ServiceUnavailable)
            : isMine ? await TellAsync(room, SeenBy(report, item))
            : BadRequest();
    }

    private static FormSeen SeenBy(OpenFormReport report, ContentItem item) => new(report.Form, report.WasMine)
    {
        SavedSince = string.IsNullOrEmpty(report.Stamp) || report.Stamp == EditStamp.Of(item) ? null : (item.Author ?? "", item.ModifiedUtc ?? default),
    };

    private async Task<EditingRoom?> ChangeAsync(string contentItemId, Action<EditingRoom> change)
    {
        try
        {
            return await rooms.ChangeAsync(contentItemId, change);
        }
        catch (ConcurrencyException)
        {
            // Another process was faster; the form reports again in a moment.
            await documentStore.CancelAsync();

            return null;
        }
    }

    private async Task<IActionResult> TellAsync(EditingRoom room, FormSeen form)
    {
        Response.Headers.CacheControl = "no-store";

        return PartialView(nameof(Present), await reader.ReadAsync(room, form));
    }

    private async Task<ContentItem?> ItemAsync(string contentItemId) =>
        await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } item && rules.Any(rule => rule.ContentType == item.ContentType) ? item : null;

    private Task<bool> MayAsync(OrchardCore.Security.Permissions.Permission permission, ContentItem item) => authorization.AuthorizeAsync(User, permission, (object)item);
}
