using System.Globalization;
using CmsSite.Editorial.Reviews;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Together;

/// <summary>
/// Refuses to save an item that somebody else is changing, shows again what was typed and not saved, and forgets it once it is saved.
/// It runs inside the edit lock, which has compared the form's state with the stored one before.
/// </summary>
internal sealed class EditingTogetherFilter(
    EditingPost post,
    EditingRooms rooms,
    Autosaves autosaves,
    ReviewActor actor,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<EditingTogetherFilter> localizer) : IAsyncActionFilter
{
    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (actor.UserId is not { } userId || !IsEditor(context))
        {
            await next();

            return;
        }

        var form = context.HttpContext.Request.Form;
        var contentItemId = context.RouteData.Values["contentItemId"] as string;

        post.FormId = form[FormInputs.FormId].ToString() is var formId && FormInputs.IsFormId(formId) ? formId : null;

        if (form.ContainsKey(FormInputs.Restoring))
        {
            context.ModelState.AddModelError("", localizer["This is what you had typed. Nothing is saved yet: look it over, then save it."]);
        }
        else if (contentItemId is not null && await rooms.HeldAgainstAsync(contentItemId, userId) is { } hold)
        {
            await MeetAsync(context, contentItemId, hold, form[FormInputs.TakeOver].ToString());
        }

        var executed = await next();

        if (post.FormId is { } saved && executed.Exception is null && context.ModelState.IsValid && IsRedirect(executed.Result))
        {
            await FinishAsync(userId, saved, contentItemId);
        }
    }

    /// <summary>The hold's stamp: agreeing to take it over counts for this hold alone.</summary>
    public static string StampOf(EditingHold hold) => hold.SinceUtc.Ticks.ToString(CultureInfo.InvariantCulture);

    private static bool IsEditor(ActionExecutingContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && context.HttpContext.Request.HasFormContentType
        && context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Admin", ActionName: "Edit" or "Create" } action
        && action.RouteValues.TryGetValue("area", out var area) && area == "OrchardCore.Contents";

    private static bool IsRedirect(IActionResult? result) => result is RedirectToActionResult or RedirectToRouteResult or LocalRedirectResult or RedirectResult;

    private async Task MeetAsync(ActionExecutingContext context, string contentItemId, EditingHold hold, string takenOver)
    {
        if (takenOver == StampOf(hold))
        {
            await rooms.ChangeAsync(contentItemId, room =>
            {
                room.Hold = null;

                if (post.FormId is { } formId && room.Enter(formId, actor.UserId!, actor.UserName, clock.UtcNow))
                {
                    room.TakeOver(formId, clock.UtcNow);
                }
            });

            return;
        }

        var since = await localClock.ConvertToLocalAsync(hold.SinceUtc);

        post.Refusal = hold;
        context.ModelState.AddModelError("", localizer[
            "{0} has been changing this item since {1}, so it was not saved. Nothing of yours is lost: wait until {0} has finished, or take it over below.",
            hold.UserName, since.ToString("t", CultureInfo.CurrentCulture)]);
    }

    private async Task FinishAsync(string userId, string formId, string? contentItemId)
    {
        await autosaves.SpendAsync(userId, formId);

        if (contentItemId is not null)
        {
            await rooms.ChangeAsync(contentItemId, room => room.Leave(formId, userId));
        }
    }
}
