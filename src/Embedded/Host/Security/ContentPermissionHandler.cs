using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Security;

/// <summary>Grants a permission on a content item, or on a type given by its name, to who holds that type's variant of it.</summary>
/// <remarks>For the owner the variant for own content suffices.</remarks>
internal sealed class ContentPermissionHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is not { } resource)
        {
            return;
        }

        var item = resource as ContentItem;
        var contentType = item is null ? resource.ToString() : item.ContentType;
        var permission = OwnerVariant(context.User, item, requirement.Permission) ?? requirement.Permission;
        var template = ContentTypePermissionsHelper.ConvertToDynamicPermission(permission);
        var variant = template is not null && !string.IsNullOrEmpty(contentType)
            ? ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType)
            : permission;

        // The authorization service is made of its handlers, so it can't be given to this one's constructor.
        if (variant != requirement.Permission
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, variant))
        {
            context.Succeed(requirement);
        }
    }

    private static Permission? OwnerVariant(ClaimsPrincipal user, ContentItem? item, Permission permission)
        => item is not null
            && user.FindFirstValue(ClaimTypes.NameIdentifier) == item.Owner
            && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var own)
                ? own
                : null;
}
