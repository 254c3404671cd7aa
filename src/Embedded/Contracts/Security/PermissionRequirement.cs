using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Asks that the user hold a permission; what it is asked for is the handler context's resource.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <summary>Creates the requirement.</summary>
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    /// <summary>The permission asked for.</summary>
    public Permission Permission { get; set; }
}
