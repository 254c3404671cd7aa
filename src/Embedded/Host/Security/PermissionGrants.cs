using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Security;

/// <summary>Finds out whether claims grant a permission, itself or by one that implies it.</summary>
internal static class PermissionGrants
{
    public static bool IsGrantedBy(this Permission permission, IEnumerable<Claim> claims)
    {
        HashSet<string>? sufficient = null;

        return claims.Any(claim => claim.Type == Permission.ClaimType
            && (sufficient ??= SufficientNames(permission)).Contains(claim.Value));
    }

    private static HashSet<string> SufficientNames(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(permission);
        return names;

        void Collect(Permission candidate)
        {
            if (!names.Add(candidate.Name))
            {
                return;
            }

            foreach (var stronger in candidate.ImpliedBy ?? [])
            {
                Collect(stronger);
            }
        }
    }
}
