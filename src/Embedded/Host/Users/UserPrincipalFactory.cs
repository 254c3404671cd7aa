using System.Security.Claims;
using CmsSite.Embedded.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace CmsSite.Embedded.Users;

/// <summary>Makes a user's principal: his roles and, unless he is an administrator, a claim per permission of theirs.</summary>
internal sealed class UserPrincipalFactory(UserManager<IUser> users, IRoleService roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var roleNames = ((User)user).RoleNames;
        identity.AddClaims(((User)user).UserClaims.Select(claim => claim.ToClaim()));
        identity.AddClaims(roleNames.Select(role => new Claim(Options.ClaimsIdentity.RoleClaimType, role)));
        if (roleNames.Any(RoleService.IsAdministrator))
        {
            return identity;
        }

        foreach (var role in roleNames)
        {
            identity.AddClaims((await roles.GetRoleClaimsAsync(role)).Where(claim => !identity.HasClaim(claim.Type, claim.Value)));
        }

        return identity;
    }
}
