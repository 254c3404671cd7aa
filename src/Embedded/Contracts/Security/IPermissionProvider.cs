namespace OrchardCore.Security.Permissions;

/// <summary>Declares a feature's permissions and who has them from the start.</summary>
public interface IPermissionProvider
{
    /// <summary>All permissions that the feature asks for.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>What the well-known roles receive when they are created.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}

/// <summary>The permissions that a role of a certain name receives when it is created.</summary>
public class PermissionStereotype
{
    /// <summary>The name of the role.</summary>
    public string Name { get; set; }

    /// <summary>What it receives.</summary>
    public IEnumerable<Permission> Permissions { get; set; }
}
