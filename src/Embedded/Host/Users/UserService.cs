using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Users;

/// <summary>Finds and changes users by Identity's manager.</summary>
internal sealed class UserService(UserManager<IUser> users, IUserClaimsPrincipalFactory<IUser> principals) : IUserService
{
    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        var result = string.IsNullOrWhiteSpace(password) ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        foreach (var error in result.Errors)
        {
            reportError(IdentityErrors.InputOf(error), error.Description);
        }

        return result.Succeeded ? user : null;
    }

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal? principal)
        => principal is null ? null : await users.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail)
        => await users.FindByNameAsync(usernameOrEmail) ?? await users.FindByEmailAsync(usernameOrEmail);

    public Task<IUser?> GetUserByUniqueIdAsync(string userId) => users.FindByIdAsync(userId);

    public async Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser? user) => user is null ? null : await principals.CreateAsync(user);
}

/// <summary>Questions about users that the site's safety hangs on.</summary>
internal static class UserManagerExtensions
{
    /// <summary>Whether nobody else who may sign in is an administrator.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this UserManager<IUser> users, User user)
    {
        var administrators = await users.GetUsersInRoleAsync(OrchardCoreConstants.Roles.Administrator);

        return administrators.Contains(user)
            && !administrators.Cast<User>().Any(other => other.IsEnabled && other.UserId != user.UserId);
    }
}
