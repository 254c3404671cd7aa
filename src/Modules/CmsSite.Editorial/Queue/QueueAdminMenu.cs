using System.Security.Claims;
using CmsSite.Editorial.Reviews;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.Queue;

/// <summary>Puts the queues into the admin's menu, with how many items wait for a review.</summary>
internal sealed class QueueAdminMenu(ReviewQueue queue, ReviewActor actor, IStringLocalizer<QueueAdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var waiting = await queue.CountAsync(QueueKind.ToReview, actor.User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
        var caption = waiting > 0 ? localizer["Review ({0})", waiting] : localizer["Review"];

        builder.Add(caption, "2", review => review
            .Id("review")
            .AddClass("review")
            .AddClass(NavigationConstants.CssClassPrefix + "check2-square")
            .Add(localizer["Queue"], "1", entry => entry
                .Action("Index", "Queue", "CmsSite.Editorial")
                .Permission(EditorialPermissions.SubmitContent)
                .LocalNav())
            .Add(localizer["Workflows"], "9", entry => entry
                .Action("Index", "Workflows", "CmsSite.Editorial")
                .Permission(EditorialPermissions.ManageReviewWorkflows)
                .LocalNav()));
    }
}
