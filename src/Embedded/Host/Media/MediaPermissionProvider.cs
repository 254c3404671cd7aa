using OrchardCore;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Media;

/// <summary>Who may change the media library.</summary>
internal sealed class MediaPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([MediaPermissions.ManageMedia, MediaPermissions.ManageMediaFolder]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [MediaPermissions.ManageMedia, MediaPermissions.ManageMediaFolder] },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Editor, Permissions = [MediaPermissions.ManageMedia, MediaPermissions.ManageMediaFolder] },
    ];
}
