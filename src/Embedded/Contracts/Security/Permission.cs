using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something a role may be allowed to do, known across the site by its name.</summary>
public class Permission
{
    /// <summary>The type of the claims that carry a permission's name.</summary>
    public const string ClaimType = "Permission";

    /// <summary>Creates a permission that has nothing but a name.</summary>
    public Permission(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>Creates a permission with the text that administrators see.</summary>
    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    /// <summary>Creates a permission that whoever holds one of <paramref name="impliedBy"/> holds too.</summary>
    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical)
        => ImpliedBy = impliedBy;

    /// <summary>The name, unique in the site; recipes and claims use it.</summary>
    public string Name { get; }

    /// <summary>The text that administrators see.</summary>
    public string Description { get; set; }

    /// <summary>The heading under which the permission is listed; null for its feature's.</summary>
    public string Category { get; set; }

    /// <summary>The permissions that include this one; null for none.</summary>
    public IEnumerable<Permission> ImpliedBy { get; }

    /// <summary>Whether its holder could give himself further rights.</summary>
    public bool IsSecurityCritical { get; }

    /// <summary>The claim that grants the permission.</summary>
    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);
}
