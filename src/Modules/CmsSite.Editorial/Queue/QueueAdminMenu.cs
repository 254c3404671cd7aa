using System.Security.Claims;
using CmsSite.Editorial.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.Queue;

/// <summary>Puts the queues into the admin's menu, with how many items wait for the person: one count by an index.</summary>
internal sealed class QueueAdminMenu(
    ReviewQueue queue, QueuePeople people, ReviewActor actor, IAuthorizationService authorization, IStringLocalizer<QueueAdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var waiting = actor.User is { } user ? await WaitingAsync(user) : 0;
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

    private async Task<int> WaitingAsync(ClaimsPrincipal user)
    {
        QueueKind? kind = await authorization.AuthorizeAsync(user, EditorialPermissions.ReviewContent) ? QueueKind.ToReview
            : await authorization.AuthorizeAsync(user, EditorialPermissions.SubmitContent) ? QueueKind.ToMend
            : null;

        return kind is null ? 0 : await queue.CountAsync(new() { Kind = kind.Value }, await people.OfAsync(user));
    }
}
