using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A named set of permissions that users are given.</summary>
public interface IRole
{
    /// <summary>The name, unique whatever its case.</summary>
    string RoleName { get; }

    /// <summary>What the role is for, in the administrator's words; null if unsaid.</summary>
    string RoleDescription { get; }
}

/// <summary>A role as it is stored.</summary>
public class Role : IRole
{
    /// <inheritdoc/>
    public string RoleName { get; set; }

    /// <inheritdoc/>
    public string RoleDescription { get; set; }

    /// <summary>The name as it is compared, in capitals.</summary>
    public string NormalizedRoleName { get; set; }

    /// <summary>What the role's members are granted.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];
}

/// <summary>A claim that every member of a role receives.</summary>
public class RoleClaim
{
    /// <summary>Creates an empty claim, to be filled by a deserializer.</summary>
    public RoleClaim()
    {
    }

    /// <summary>Creates a claim.</summary>
    public RoleClaim(string type, string value)
    {
        ClaimType = type;
        ClaimValue = value;
    }

    /// <summary>The claim's type, as a rule <see cref="Permission.ClaimType"/>.</summary>
    public string ClaimType { get; set; }

    /// <summary>The claim's value, as a rule a permission's name.</summary>
    public string ClaimValue { get; set; }

    /// <summary>The claim that grants the permission of this name.</summary>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);

    /// <summary>The same as a claim of a principal.</summary>
    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
