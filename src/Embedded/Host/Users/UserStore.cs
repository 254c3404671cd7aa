using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace CmsSite.Embedded.Users;

/// <summary>Keeps Identity's users as documents, saved with the rest of the unit of work.</summary>
internal sealed class UserStore(ISession session, IRoleService roles) :
    IUserPasswordStore<IUser>,
    IUserEmailStore<IUser>,
    IUserSecurityStampStore<IUser>,
    IUserLockoutStore<IUser>,
    IUserRoleStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(Stored(user).UserId))
        {
            Stored(user).UserId = UniqueId.Create();
        }

        return await UpdateAsync(user, cancellationToken);
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        await session.SaveAsync(user, cancellationToken: cancellationToken);
        return IdentityResult.Success;
    }

    public Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        session.Delete(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
        => Change(user, stored => stored.UserName = userName);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken)
        => Change(user, stored => stored.NormalizedUserName = normalizedName);

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(user).PasswordHash);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
        => Change(user, stored => stored.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).PasswordHash is not null);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(Stored(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
        => Change(user, stored => stored.Email = email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Change(user, stored => stored.EmailConfirmed = confirmed);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
        => Change(user, stored => stored.NormalizedEmail = normalizedEmail);

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
        => Change(user, stored => stored.SecurityStamp = stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<DateTimeOffset?>(Stored(user).LockoutEndUtc is { } end
            ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc))
            : null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
        => Change(user, stored => stored.LockoutEndUtc = lockoutEnd?.UtcDateTime);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
        => Change(user, stored => stored.IsLockoutEnabled = enabled);

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(++Stored(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Change(user, stored => stored.AccessFailedCount = 0);

    public async Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        var role = (await roles.GetRolesAsync()).FirstOrDefault(role => string.Equals(role.RoleName, roleName, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"There is no role '{roleName}'.");
        Stored(user).RoleNames.Add(role.RoleName);
    }

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Change(user, stored => stored.RoleNames = [.. stored.RoleNames.Where(role => !string.Equals(role, roleName, StringComparison.OrdinalIgnoreCase))]);

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<string>>([.. Stored(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Task.FromResult(Stored(user).RoleNames.Contains(roleName, StringComparer.OrdinalIgnoreCase));

    // A site of one node has few users: an index by role would cost more than it saves.
    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
        => [.. (await session.Query<User, UserIndex>().ListAsync(cancellationToken)).Where(user => user.RoleNames.Contains(roleName, StringComparer.OrdinalIgnoreCase))];

    public void Dispose()
    {
    }

    private static User Stored(IUser user) => user as User ?? throw new ArgumentException("The user is not one of this store.", nameof(user));

    private static Task Change(IUser user, Action<User> change)
    {
        change(Stored(user));
        return Task.CompletedTask;
    }
}
