using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>Access to the admin.</summary>
public static class AdminPermissions
{
    /// <summary>See any page of the admin.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");
}
