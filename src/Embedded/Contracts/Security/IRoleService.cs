using System.Security.Claims;

namespace OrchardCore.Security.Services;

/// <summary>Reads the site's roles.</summary>
public interface IRoleService
{
    /// <summary>All roles, the built-in ones included.</summary>
    Task<IEnumerable<IRole>> GetRolesAsync();

    /// <summary>The claims that members of a role receive; none for an unknown role.</summary>
    Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default);

    /// <summary>The names of all roles as they are compared.</summary>
    Task<IEnumerable<string>> GetNormalizedRoleNamesAsync();

    /// <summary>Whether the role holds every permission.</summary>
    ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(false);

    /// <summary>Whether the role exists by itself and cannot be removed.</summary>
    ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(false);
}
