using System.Security.Claims;
using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>A user as stored.</summary>
public class User : Entity, IUser
{
    /// <summary>The number of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The id that content names as its owner.</summary>
    public string UserId { get; set; }

    /// <inheritdoc/>
    public string UserName { get; set; }

    /// <summary>The name as it is compared, in capitals.</summary>
    public string NormalizedUserName { get; set; }

    /// <summary>The address, unique; one may sign in with it too.</summary>
    public string Email { get; set; }

    /// <summary>The address as it is compared, in capitals.</summary>
    public string NormalizedEmail { get; set; }

    /// <summary>The hash in Identity's format; null for who has no password.</summary>
    public string PasswordHash { get; set; }

    /// <summary>Changes with the password and other security data, which ends the user's sessions.</summary>
    public string SecurityStamp { get; set; }

    /// <summary>Whether the address is known to be the user's.</summary>
    public bool EmailConfirmed { get; set; }

    /// <summary>The telephone number, or null.</summary>
    public string PhoneNumber { get; set; }

    /// <summary>Whether the number is known to be the user's.</summary>
    public bool PhoneNumberConfirmed { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Whether wrong passwords lock the account.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when the account is locked; null or past if it is not.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>The roles that were given to the user.</summary>
    public IList<string> RoleNames { get; set; } = [];

    /// <summary>Further claims of the user's principal.</summary>
    public IList<UserClaim> UserClaims { get; set; } = [];

    /// <inheritdoc/>
    public override string ToString() => UserName;
}

/// <summary>A claim of one user.</summary>
public class UserClaim
{
    /// <summary>The claim's type.</summary>
    public string ClaimType { get; set; }

    /// <summary>The claim's value.</summary>
    public string ClaimValue { get; set; }

    /// <summary>The same as a claim of a principal.</summary>
    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
