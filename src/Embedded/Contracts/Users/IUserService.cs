using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Finds and changes users.</summary>
public interface IUserService
{
    /// <summary>Creates a user; null if it is refused, every reason being reported with the name of the input it belongs to.</summary>
    Task<IUser> CreateUserAsync(IUser user, string password, Action<string, string> reportError);

    /// <summary>The user who is signed in as this principal, or null.</summary>
    Task<IUser> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    /// <summary>The user of this name or, failing that, of this address; null if there is none.</summary>
    Task<IUser> GetUserAsync(string usernameOrEmail);

    /// <summary>The user of this id, or null.</summary>
    Task<IUser> GetUserByUniqueIdAsync(string userId);

    /// <summary>The principal that the user acts as, with the claims of all his roles.</summary>
    Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user);
}
