using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Documents;
using YesSql;
using ISession = YesSql.ISession;

namespace CmsSite.Conferences.Editing;

/// <summary>
/// Lets one person at a time change an item, and turns an edit down when the item has changed since its form was made: then the form
/// comes back with all that was typed, and shows what the other has saved. Its commit happens inside the lock, or the next would
/// still read the old state.
/// </summary>
internal sealed class EditLockFilter(
    EditLock editLock,
    IDocumentStore documentStore,
    ISession session,
    EditConflict conflict,
    IStringLocalizer<EditLockFilter> localizer) : IAsyncActionFilter
{
    private static readonly HashSet<string> Changes = ["Edit", "Publish", "Unpublish", "Remove", "DiscardDraft"];

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (ItemChanged(context) is not { } contentItemId)
        {
            await next();

            return;
        }

        var (locker, isLocked) = await editLock.TryAcquireAsync(contentItemId);

        if (!isLocked)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);

            return;
        }

        await using (locker)
        {
            await RefuseStaleFormAsync(context, contentItemId);
            await ExecuteAsync(context, next);
        }
    }

    private static string? ItemChanged(ActionExecutingContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Admin" } action
        && action.RouteValues.TryGetValue("area", out var area) && area == "OrchardCore.Contents"
        && Changes.Contains(action.ActionName)
            ? context.RouteData.Values["contentItemId"] as string ?? context.HttpContext.Request.Query["contentItemId"]
            : null;

    private async Task RefuseStaleFormAsync(ActionExecutingContext context, string contentItemId)
    {
        if (!context.HttpContext.Request.HasFormContentType || context.HttpContext.Request.Form[EditStamp.InputName].ToString() is not { Length: > 0 } posted)
        {
            return;
        }

        conflict.PostedStamp = posted;

        var latest = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId && row.Latest).FirstOrDefaultAsync();

        if (latest is null || EditStamp.Of(latest) is var current && (current == posted || current == context.HttpContext.Request.Form[EditStamp.AcceptedInputName]))
        {
            return;
        }

        conflict.CurrentStamp = current;
        conflict.TheirAuthor = latest.Author;
        conflict.TheirTimeUtc = latest.ModifiedUtc;
        context.ModelState.AddModelError("", localizer["Somebody else has saved this item since you opened it. Nothing of yours is lost: compare below and decide."]);
    }

    private async Task ExecuteAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();

        try
        {
            if (executed.Exception is ConcurrencyException)
            {
                throw executed.Exception;
            }

            if (executed.Result is ForbidResult or ChallengeResult)
            {
                // Orchard Core would leave the draft that it made before it asked for the permission.
                await documentStore.CancelAsync();
            }
            else if (executed.Exception is null && context.ModelState.IsValid)
            {
                await documentStore.CommitAsync();
            }
        }
        catch (ConcurrencyException)
        {
            // Another road changed the item meanwhile: the browser posts the same form again, which is then compared anew.
            await documentStore.CancelAsync();
            executed.ExceptionHandled = true;
            executed.Result = new RedirectResult(context.HttpContext.Request.PathBase + context.HttpContext.Request.Path + context.HttpContext.Request.QueryString, permanent: false, preserveMethod: true);
        }
    }
}
