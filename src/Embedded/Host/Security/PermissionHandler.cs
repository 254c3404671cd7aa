using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Security;

/// <summary>Grants what the user's roles hold, what everybody holds, and everything to administrators.</summary>
/// <remarks>It never refuses: a module's handler that does beats every grant.</remarks>
internal sealed class PermissionHandler(IRoleService roles, ISiteService siteService) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var user = context.User;
        var isSignedIn = user.Identity?.IsAuthenticated == true;

        if (requirement.Permission.IsGrantedBy(await roles.GetRoleClaimsAsync(OrchardCoreConstants.Roles.Anonymous))
            || (isSignedIn && await IsGrantedToAsync(user, requirement)))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<bool> IsGrantedToAsync(ClaimsPrincipal user, PermissionRequirement requirement)
        => user.IsInRole(OrchardCoreConstants.Roles.Administrator)
            || requirement.Permission.IsGrantedBy(user.Claims)
            || requirement.Permission.IsGrantedBy(await roles.GetRoleClaimsAsync(OrchardCoreConstants.Roles.Authenticated))
            || await IsSuperUserAsync(user);

    private async Task<bool> IsSuperUserAsync(ClaimsPrincipal user)
        => user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id
            && string.Equals(id, (await siteService.GetSiteSettingsAsync()).SuperUser, StringComparison.OrdinalIgnoreCase);
}
