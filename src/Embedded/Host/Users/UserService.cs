using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Users;

/// <summary>Finds and changes users by Identity's manager, telling refusals in the reader's language.</summary>
internal sealed class UserService(
    UserManager<IUser> users,
    IUserClaimsPrincipalFactory<IUser> principals,
    IOptions<IdentityOptions> options,
    IStringLocalizer<UserService> localizer) : IUserService
{
    public async Task<IUser?> CreateUserAsync(IUser user, string password, Action<string, string> reportError)
    {
        var result = string.IsNullOrWhiteSpace(password) ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        foreach (var error in result.Errors)
        {
            var (key, message) = Explain(error, (User)user);
            reportError(key, message);
        }

        return result.Succeeded ? user : null;
    }

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal? principal)
        => principal is null ? null : await users.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail)
        => await users.FindByNameAsync(usernameOrEmail) ?? await users.FindByEmailAsync(usernameOrEmail);

    public Task<IUser?> GetUserByUniqueIdAsync(string userId) => users.FindByIdAsync(userId);

    public async Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser? user) => user is null ? null : await principals.CreateAsync(user);

    public Task<bool> EnableAsync(IUser user) => SetEnabledAsync((User)user, true);

    public async Task<bool> DisableAsync(IUser user)
    {
        var administrators = await users.GetUsersInRoleAsync(OrchardCoreConstants.Roles.Administrator);
        var others = administrators.Cast<User>().Where(other => other.IsEnabled && other.UserId != ((User)user).UserId);
        var isAdministrator = await users.IsInRoleAsync(user, OrchardCoreConstants.Roles.Administrator);

        return (!isAdministrator || others.Any()) && await SetEnabledAsync((User)user, false);
    }

    private async Task<bool> SetEnabledAsync(User user, bool isEnabled)
    {
        if (user.IsEnabled == isEnabled)
        {
            return true;
        }

        // The stamp ends the sessions that a disabled user still has.
        user.IsEnabled = isEnabled;
        return (await users.UpdateSecurityStampAsync(user)).Succeeded;
    }

    private (string Key, string Message) Explain(IdentityError error, User user) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => ("Password", localizer["Passwords must be at least {0} characters.", options.Value.Password.RequiredLength]),
        nameof(IdentityErrorDescriber.PasswordRequiresDigit) => ("Password", localizer["Passwords must have at least one digit character ('0'-'9')."]),
        nameof(IdentityErrorDescriber.PasswordRequiresLower) => ("Password", localizer["Passwords must have at least one lowercase character ('a'-'z')."]),
        nameof(IdentityErrorDescriber.PasswordRequiresUpper) => ("Password", localizer["Passwords must have at least one uppercase character ('A'-'Z')."]),
        nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric) => ("Password", localizer["Passwords must have at least one non letter or digit character."]),
        nameof(IdentityErrorDescriber.InvalidUserName) => ("UserName", localizer["User name '{0}' is invalid, can only contain letters or digits.", user.UserName]),
        nameof(IdentityErrorDescriber.DuplicateUserName) => ("UserName", localizer["User name '{0}' is already used.", user.UserName]),
        nameof(IdentityErrorDescriber.InvalidEmail) => ("Email", localizer["Email '{0}' is invalid.", user.Email]),
        nameof(IdentityErrorDescriber.DuplicateEmail) => ("Email", localizer["Email '{0}' is already used.", user.Email]),
        _ => ("", localizer["Unexpected error: '{0}'.", error.Code]),
    };
}
