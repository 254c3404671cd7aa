using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>What may be done with users.</summary>
public static class UsersPermissions
{
    /// <summary>Everything, their security settings included.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage security settings and all users", true);

    /// <summary>Create and edit.</summary>
    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], true);

    /// <summary>Delete.</summary>
    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], true);

    /// <summary>See the list.</summary>
    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    /// <summary>Give users their roles.</summary>
    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", true);
}
