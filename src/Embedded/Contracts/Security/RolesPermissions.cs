using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>What may be done with roles.</summary>
public static class RolesPermissions
{
    /// <summary>See and change them.</summary>
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
