using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>Does one thing to all ticked items, or to none.</summary>
internal sealed class BulkActions(
    IContentManager contents,
    IAuthorizationService authorization,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<BulkActions> localizer)
{
    private sealed record Plan(Permission Permission, Func<ContentItem, Task<bool>> Act, LocalizedHtmlString Done, LocalizedHtmlString Failed);

    /// <summary>Runs the action on the listed versions; answers false when one of them is not the user's to change.</summary>
    public async Task<bool> RunAsync(BulkAction action, long[] documentIds, ClaimsPrincipal user)
    {
        if (documentIds.Length == 0 || PlanFor(action) is not { } plan)
            return true;

        var listed = await session.Query<ContentItem, ContentItemIndex>(i => i.DocumentId.IsIn(documentIds) && i.Latest).ListAsync();
        var items = await contents.LoadAsync(listed);
        foreach (var item in items)
        {
            if (!await authorization.AuthorizeAsync(user, plan.Permission, item))
                return false;
        }

        foreach (var item in items)
        {
            if (await plan.Act(item))
                continue;

            await notifier.WarningAsync(plan.Failed);
            await session.CancelAsync();
            return true;
        }

        await notifier.SuccessAsync(plan.Done);
        return true;
    }

    private Plan? PlanFor(BulkAction action) => action switch
    {
        BulkAction.PublishNow => new(CommonPermissions.PublishContent, contents.PublishAsync,
            localizer["Content published successfully."], localizer["Couldn't publish selected content."]),
        BulkAction.Unpublish => new(CommonPermissions.PublishContent, contents.UnpublishAsync,
            localizer["Content unpublished successfully."], localizer["Couldn't unpublish selected content."]),
        BulkAction.Remove => new(CommonPermissions.DeleteContent, contents.RemoveAsync,
            localizer["Content removed successfully."], localizer["Couldn't remove selected content."]),
        _ => null,
    };
}
