using System.Security.Claims;
using OrchardCore;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace CmsSite.Embedded.Security;

/// <summary>All roles, as stored.</summary>
internal sealed class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    /// <summary>The permission providers whose default permissions the roles have received.</summary>
    public HashSet<string> KnownProviders { get; set; } = [];

    public Role? Find(string name) => Roles.Find(role => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Reads the roles and changes them.</summary>
internal sealed class RoleService(IDocumentManager<RolesDocument> documents, IEnumerable<IPermissionProvider> providers) : IRoleService
{
    private static readonly string[] SystemRoles =
    [
        OrchardCoreConstants.Roles.Administrator,
        OrchardCoreConstants.Roles.Authenticated,
        OrchardCoreConstants.Roles.Anonymous,
    ];

    public async Task<IEnumerable<IRole>> GetRolesAsync() => (await documents.GetOrCreateImmutableAsync()).Roles;

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
        => (await documents.GetOrCreateImmutableAsync()).Find(role)?.RoleClaims.Select(claim => claim.ToClaim()) ?? [];

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await documents.GetOrCreateImmutableAsync()).Roles.Select(role => role.NormalizedRoleName);

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(IsAdministrator(role));

    public ValueTask<bool> IsSystemRoleAsync(string role)
        => ValueTask.FromResult(SystemRoles.Contains(role, StringComparer.OrdinalIgnoreCase));

    /// <summary>Changes a role, which is created with its default permissions if there is none of the name.</summary>
    public async Task ChangeAsync(string name, Action<Role> change)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var role = document.Find(name);
        var isNew = role is null;
        role ??= Add(document, name);
        change(role);
        if (isNew)
        {
            GiveDefaults(role, providers);
        }

        await documents.UpdateAsync(document);
    }

    /// <summary>Creates the roles that every site has, and gives all roles what features new to the site want them to have.</summary>
    public async Task BringUpToDateAsync()
    {
        var stored = await documents.GetOrCreateImmutableAsync();
        var newProviders = providers.Where(provider => !stored.KnownProviders.Contains(NameOf(provider))).ToList();
        if (newProviders.Count == 0 && SystemRoles.All(name => stored.Find(name) is not null))
        {
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();
        foreach (var name in SystemRoles.Where(name => document.Find(name) is null))
        {
            Add(document, name);
        }

        foreach (var role in document.Roles)
        {
            GiveDefaults(role, newProviders);
        }

        document.KnownProviders.UnionWith(newProviders.Select(NameOf));
        await documents.UpdateAsync(document);
    }

    public static bool IsAdministrator(string role)
        => string.Equals(role, OrchardCoreConstants.Roles.Administrator, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(IPermissionProvider provider) => provider.GetType().FullName!;

    private static Role Add(RolesDocument document, string name)
    {
        var role = new Role { RoleName = name, NormalizedRoleName = name.ToUpperInvariant() };
        document.Roles.Add(role);
        return role;
    }

    private static void GiveDefaults(Role role, IEnumerable<IPermissionProvider> providers)
    {
        if (!IsAdministrator(role.RoleName))
        {
            role.Grant(providers
                .SelectMany(provider => provider.GetDefaultStereotypes())
                .Where(stereotype => string.Equals(stereotype.Name, role.RoleName, StringComparison.OrdinalIgnoreCase))
                .SelectMany(stereotype => stereotype.Permissions ?? [])
                .Select(permission => permission.Name));
        }
    }
}

/// <summary>Changes the permissions of a role.</summary>
internal static class RoleExtensions
{
    public static void Grant(this Role role, IEnumerable<string> permissions)
        => role.RoleClaims.AddRange(permissions
            .Except(role.RoleClaims.Where(IsPermission).Select(claim => claim.ClaimValue))
            .Select(RoleClaim.Create));

    public static void Revoke(this Role role, IEnumerable<string> permissions)
        => role.RoleClaims.RemoveAll(claim => IsPermission(claim) && permissions.Contains(claim.ClaimValue));

    public static void RevokeAll(this Role role) => role.RoleClaims.RemoveAll(IsPermission);

    private static bool IsPermission(RoleClaim claim) => claim.ClaimType == Permission.ClaimType;
}
