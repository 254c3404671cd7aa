using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace CmsSite.Embedded.Admin.Roles;

/// <summary>Shows the roles and what each may do; recipes change them.</summary>
[Area(Area)]
[Admin("Roles/{action}/{id?}", "Roles{action}")]
public sealed class AdminController(
    IRoleService roles,
    IEnumerable<IPermissionProvider> providers,
    IAuthorizationService authorization) : Controller
{
    internal const string Area = "OrchardCore.Roles";

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> Index()
    {
        if (!await authorization.AuthorizeAsync(User, RolesPermissions.ManageRoles))
        {
            return Forbid();
        }

        var descriptions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                descriptions[permission.Name] = permission.Description ?? permission.Name;
            }
        }

        var entries = new List<RoleEntry>();
        foreach (var role in (await roles.GetRolesAsync()).OfType<Role>().OrderBy(role => role.RoleName))
        {
            entries.Add(new RoleEntry(
                role.RoleName,
                role.RoleDescription,
                await roles.IsAdminRoleAsync(role.RoleName),
                [.. role.RoleClaims.Select(claim => descriptions.GetValueOrDefault(claim.ClaimValue, claim.ClaimValue))]));
        }

        return View("~/Areas/CmsSite.Embedded.Admin/Views/Roles/Index.cshtml", entries);
    }
}

/// <summary>A role in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="MayDoEverything">Whether it holds every permission.</param>
/// <param name="Permissions">What it may do.</param>
public sealed record RoleEntry(string Name, string? Description, bool MayDoEverything, IReadOnlyList<string> Permissions);
