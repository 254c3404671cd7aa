using System.Security.Claims;
using CmsSite.Embedded.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Admin.Users;

/// <summary>Turns users into forms and forms into users, within what the editor may do.</summary>
public sealed class UserEditor(
    UserManager<IUser> manager,
    IUserService users,
    IRoleService roles,
    IAuthorizationService authorization,
    IStringLocalizer<UserEditor> localizer)
{
    /// <summary>A user's form; an empty one for null.</summary>
    public async Task<UserForm> FormOfAsync(User? user, ClaimsPrincipal editor) => new()
    {
        UserName = user?.UserName,
        Email = user?.Email,
        PhoneNumber = user?.PhoneNumber,
        IsEnabled = user?.IsEnabled ?? true,
        Roles = await ChoicesAsync(editor, user?.RoleNames ?? []),
    };

    /// <summary>Fills in what a posted form does not carry.</summary>
    public async Task CompleteAsync(UserForm form, ClaimsPrincipal editor)
        => form.Roles = await ChoicesAsync(editor, [.. form.Roles.Where(choice => choice.IsSelected).Select(choice => choice.Role!)]);

    /// <summary>Creates a user, reporting what is wrong by input.</summary>
    public async Task CreateAsync(UserForm form, ClaimsPrincipal editor, Action<string, string> report)
    {
        var user = new User { EmailConfirmed = true };
        await ApplyAsync(form, user, editor);
        await users.CreateUserAsync(user, form.Password, report);
    }

    /// <summary>Changes a user and ends his sessions, reporting what is wrong by input.</summary>
    public async Task ChangeAsync(User user, UserForm form, ClaimsPrincipal editor, Action<string, string> report)
    {
        var wasLastAdministrator = user.IsEnabled && await manager.IsLastAdministratorAsync(user);
        await ApplyAsync(form, user, editor);
        if (wasLastAdministrator && !(user.IsEnabled && user.RoleNames.Contains(OrchardCoreConstants.Roles.Administrator)))
        {
            report("", localizer["The site needs an administrator who may sign in."]);
            return;
        }

        var result = await SetPasswordAsync(user, form.Password);
        if (result.Succeeded)
        {
            result = await manager.UpdateSecurityStampAsync(user);
        }

        foreach (var error in result.Errors)
        {
            report(IdentityErrors.InputOf(error), error.Description);
        }
    }

    private async Task ApplyAsync(UserForm form, User user, ClaimsPrincipal editor)
    {
        user.UserName = form.UserName;
        user.Email = form.Email;
        user.PhoneNumber = form.PhoneNumber;
        user.IsEnabled = form.IsEnabled;

        var choices = await ChoicesAsync(editor, user.RoleNames);
        var offered = choices.Select(choice => choice.Role).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chosen = form.Roles.Where(choice => choice.IsSelected && offered.Contains(choice.Role)).Select(choice => choice.Role!);
        user.RoleNames = [.. user.RoleNames.Where(role => !offered.Contains(role)), .. chosen];
    }

    private async Task<IdentityResult> SetPasswordAsync(User user, string? password)
    {
        if (string.IsNullOrEmpty(password))
        {
            return IdentityResult.Success;
        }

        foreach (var validator in manager.PasswordValidators)
        {
            if (await validator.ValidateAsync(manager, user, password) is { Succeeded: false } refused)
            {
                return refused;
            }
        }

        user.PasswordHash = manager.PasswordHasher.HashPassword(user, password);
        return IdentityResult.Success;
    }

    private async Task<RoleChoice[]> ChoicesAsync(ClaimsPrincipal editor, IList<string> selected)
    {
        if (!await authorization.AuthorizeAsync(editor, UsersPermissions.AssignRoleToUsers))
        {
            return [];
        }

        var choices = new List<RoleChoice>();
        foreach (var role in await roles.GetRolesAsync())
        {
            if (await roles.IsAdminRoleAsync(role.RoleName) || !await roles.IsSystemRoleAsync(role.RoleName))
            {
                choices.Add(new RoleChoice { Role = role.RoleName, Description = role.RoleDescription, IsSelected = selected.Contains(role.RoleName) });
            }
        }

        return [.. choices];
    }
}
