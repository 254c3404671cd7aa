using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Autoroute;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Admin.Parts;

internal sealed class AutoroutePermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([AutoroutePermissions.SetHomepage]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}

internal sealed class LocalizationPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [ContentLocalizationPermissions.LocalizeContent, ContentLocalizationPermissions.LocalizeOwnContent];
    private static readonly Permission[] Own = [ContentLocalizationPermissions.LocalizeOwnContent];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = All },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = Own },
        new() { Name = OrchardCoreConstants.Roles.Contributor, Permissions = Own },
    ];
}

/// <summary>Lets the owner of an item localize it with the permission for own content.</summary>
internal sealed class LocalizeOwnContentHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement, ContentItem>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement, ContentItem item)
    {
        if (requirement.Permission.Name == ContentLocalizationPermissions.LocalizeContent.Name
            && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user && user == item.Owner
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, ContentLocalizationPermissions.LocalizeOwnContent))
            context.Succeed(requirement);
    }
}
