using System.Security.Claims;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

namespace CmsSite.Editorial.Assignments;

/// <summary>Somebody to whom an item is assigned: a person or a role.</summary>
/// <param name="UserName">The person's name; null for a role.</param>
/// <param name="Role">The role's name; null for a person.</param>
public sealed record Assignee(string? UserName, string? Role)
{
    private const string RolePrefix = "role:";

    /// <summary>Reads a user's name, or a role's name after “role:”; null for nothing.</summary>
    public static Assignee? Parse(string? text) => text?.Trim() switch
    {
        null or "" => null,
        var given when given.StartsWith(RolePrefix, StringComparison.Ordinal) => new(null, given[RolePrefix.Length..].Trim()),
        var given => new(given, null),
    };
}

/// <summary>To whom something may be assigned.</summary>
/// <param name="People">Names of people; of a large site the first ones, others can be typed.</param>
/// <param name="Roles">Names of roles.</param>
public sealed record AssigneeChoices(IReadOnlyList<string> People, IReadOnlyList<string> Roles);

/// <summary>Knows to whom an item may be assigned.</summary>
public sealed class Assignees(
    IUserService users, IRoleService roles, IAuthorizationService authorization, ISession session, IStringLocalizer<Assignees> localizer)
{
    /// <summary>The input of a person's name.</summary>
    public const string PersonInput = "AssignedUser";

    /// <summary>The input of a role.</summary>
    public const string RoleInput = "AssignedRole";

    private const int PeopleCount = 200;

    /// <summary>What a form offers.</summary>
    public async Task<AssigneeChoices> ChoicesAsync()
    {
        var people = await session.Query<User, UserIndex>(row => row.IsEnabled).OrderBy(row => row.NormalizedUserName).Take(PeopleCount).ListAsync();

        return new([.. people.Select(user => user.UserName)], await RolesAsync());
    }

    /// <summary>Finds who is meant, by the names that accounts and roles bear; with what stands in the way where there is something.</summary>
    /// <param name="asked">Who is asked for.</param>
    /// <param name="item">The item to be assigned.</param>
    /// <param name="record">Where it stands.</param>
    /// <param name="kind">What it is assigned for: a review, or anything else that writers do.</param>
    public async Task<(Assignee? Found, ContentProblem? Problem)> FindAsync(Assignee asked, ContentItem item, ReviewRecord record, ReviewStateKind kind)
    {
        if (asked.Role is { } role)
        {
            return (await RolesAsync()).FirstOrDefault(known => known.Equals(role, StringComparison.OrdinalIgnoreCase)) is { } known
                ? (new(null, known), null)
                : (null, new(RoleInput, localizer["Role: there is no role “{0}”.", role]));
        }

        if (await users.GetUserAsync(asked.UserName) is not User { IsEnabled: true } user)
        {
            return (null, new(PersonInput, localizer["Person: nobody has the user name “{0}”.", asked.UserName ?? ""]));
        }

        return await CanDoItAsync(await users.CreatePrincipalAsync(user), item, kind)
            ? kind == ReviewStateKind.Review && !FourEyes.MayApprove(record, user.UserId)
                ? (null, new(PersonInput, localizer["Person: {0} has changed “{1}” and so can’t review it.", user.UserName, item.DisplayText ?? ""]))
                : (new(user.UserName, null), null)
            : (null, new(PersonInput, localizer["Person: {0} may not do what “{1}” waits for.", user.UserName, item.DisplayText ?? ""]));
    }

    private async Task<bool> CanDoItAsync(ClaimsPrincipal person, ContentItem item, ReviewStateKind kind) =>
        await authorization.AuthorizeAsync(person, EditorialPermissions.ReviewContent, (object)item)
        || (kind != ReviewStateKind.Review && await authorization.AuthorizeAsync(person, EditorialPermissions.SubmitContent, (object)item));

    private async Task<IReadOnlyList<string>> RolesAsync() =>
    [
        .. (await roles.GetRolesAsync())
            .Select(role => role.RoleName)
            .Where(name => name is not (OrchardCoreConstants.Roles.Anonymous or OrchardCoreConstants.Roles.Authenticated))
            .Order(StringComparer.CurrentCultureIgnoreCase),
    ];
}
