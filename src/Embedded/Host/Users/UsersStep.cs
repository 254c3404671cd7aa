using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using ISession = YesSql.ISession;

namespace CmsSite.Embedded.Users;

/// <summary>The recipe step that stores users as they stand, their password hashes included.</summary>
internal sealed class UsersStep(UserManager<IUser> users, ISession session) : NamedRecipeStepHandler("Users")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var entry in context.Step.Deserialize<Step>(JsonSerializerOptions.Web)!.Users)
        {
            if (string.IsNullOrWhiteSpace(entry.UserName))
            {
                continue;
            }

            var user = await users.FindByIdAsync(entry.UserId ?? "") as User ?? new User { UserId = entry.UserId };
            user.UserName = entry.UserName;
            user.NormalizedUserName = entry.NormalizedUserName;
            user.Email = entry.Email;
            user.NormalizedEmail = entry.NormalizedEmail;
            user.EmailConfirmed = entry.EmailConfirmed;
            user.PasswordHash = entry.PasswordHash;
            user.SecurityStamp = entry.SecurityStamp;
            user.IsEnabled = entry.IsEnabled;
            user.IsLockoutEnabled = entry.IsLockoutEnabled;
            user.AccessFailedCount = entry.AccessFailedCount;
            user.PhoneNumber = entry.PhoneNumber;
            user.PhoneNumberConfirmed = entry.PhoneNumberConfirmed;
            user.RoleNames = entry.RoleNames
                ?? throw new InvalidOperationException($"The user '{entry.UserName}' lists no RoleNames.");
            await session.SaveAsync(user);
        }
    }

    private sealed record Step(Entry[] Users);

    private sealed record Entry(
        string? UserId,
        string? UserName,
        string? NormalizedUserName,
        string? Email,
        string? NormalizedEmail,
        bool EmailConfirmed,
        string? PasswordHash,
        string? SecurityStamp,
        bool IsLockoutEnabled,
        int AccessFailedCount,
        string? PhoneNumber,
        bool PhoneNumberConfirmed,
        string[]? RoleNames,
        bool IsEnabled = true);
}
