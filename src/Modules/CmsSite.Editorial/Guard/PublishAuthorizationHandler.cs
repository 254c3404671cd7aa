using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace CmsSite.Editorial.Guard;

/// <summary>
/// Refuses the permission to publish a version that may not be published, whoever asks: the buttons go, and list and bulk answer before
/// they start. A form that is posted all the same is answered by the guarded content manager, which says what to do and keeps all that
/// was typed. Taking what is public offline needs no review.
/// </summary>
internal sealed class PublishAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!IsPublication(requirement.Permission.Name) || context.Resource is not ContentItem { Published: false, ContentItemId.Length: > 0 } item)
        {
            return;
        }

        // Resolved late: authorization is asked for where the content manager is being made.
        var guard = services.GetRequiredService<PublicationGuard>();

        if ((guard.HasRefused || !IsFormOrWithdrawal()) && await guard.WorkflowOfAsync(item) is { } workflow && !await IsAllowedAsync(guard, item, workflow))
        {
            context.Fail(new AuthorizationFailureReason(this, "The content has not been approved."));
        }
    }

    private static async Task<bool> IsAllowedAsync(PublicationGuard guard, ContentItem item, Workflows.ReviewWorkflow workflow) =>
        !string.IsNullOrEmpty(item.ContentItemVersionId) && await guard.AllowsStoredAsync(item, workflow);

    private bool IsFormOrWithdrawal()
    {
        if (services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request is not { Method: "POST", HasFormContentType: true } request
            || request.RouteValues["area"] is not "OrchardCore.Contents" || request.RouteValues["controller"] is not "Admin")
        {
            return false;
        }

        return request.RouteValues["action"] switch
        {
            "Edit" => request.Form.ContainsKey("submit.Publish") || request.Form.ContainsKey("submit.Unpublish"),
            "Unpublish" => true,
            _ => false,
        };
    }

    private static bool IsPublication(string permission) =>
        permission == CommonPermissions.PublishContent.Name
        || permission == CommonPermissions.PublishOwnContent.Name
        || permission.StartsWith("Publish_", StringComparison.Ordinal)
        || permission.StartsWith("PublishOwn_", StringComparison.Ordinal);
}
