using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Security;

namespace CmsSite.Embedded.Media;

/// <summary>Opens each folder to who may manage media: the library has no folders of users' own.</summary>
internal sealed class MediaFolderHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        // Resolved late: the authorization service holds the handlers.
        if (requirement.Permission.Name == MediaPermissions.ManageMediaFolder.Name
            && context.Resource is string
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, MediaPermissions.ManageMedia))
        {
            context.Succeed(requirement);
        }
    }
}
