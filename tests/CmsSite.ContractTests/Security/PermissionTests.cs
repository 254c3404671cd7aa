using System.Security.Claims;
using CmsSite.ContractTests.Site;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.ContractTests.Security;

/// <summary>What each role may do with its own and with others' items.</summary>
public sealed class PermissionTests(ContractSite site)
{
    private const string Everything = "publish edit delete preview view list clone localize";

    private static readonly (string Verb, Permission Permission)[] Verbs =
    [
        ("publish", CommonPermissions.PublishContent),
        ("edit", CommonPermissions.EditContent),
        ("delete", CommonPermissions.DeleteContent),
        ("preview", CommonPermissions.PreviewContent),
        ("view", CommonPermissions.ViewContent),
        ("list", CommonPermissions.ListContent),
        ("clone", CommonPermissions.CloneContent),
        ("localize", ContentLocalizationPermissions.LocalizeContent),
    ];

    /// <summary>User (of the role of about the same name), type, what he may do with his own item, and with another's.</summary>
    public static TheoryData<string, string, string, string> Grants => new()
    {
        { "admin", "Story", Everything, Everything },
        { "deskeditor", "Story", Everything, Everything },
        { "author", "Story", "publish edit delete preview view clone localize", "view" },
        { "contributor", "Story", "edit preview view clone localize", "view" },
        { "moderator", "Story", "view", "view" },
        { "nobody", "Story", "view", "view" },
        { "anonymous", "Story", "view", "view" },
        { "author", "Open", "publish edit delete preview view clone localize", "view" },
        { "contributor", "Open", "edit preview view clone localize", "view" },

        // One permission leads to others.
        { "publisher", "Story", "publish edit preview view list clone", "publish edit preview view list clone" },
        { "writer", "Story", "edit preview view list clone", "edit preview view list clone" },
        { "ownwriter", "Story", "edit view list", "view list" },

        // A type's own permissions hold for that type alone.
        { "storypublisher", "Story", "publish edit preview view clone", "publish edit preview view clone" },
        { "storypublisher", "Plain", "view", "view" },
        { "storyowner", "Story", "edit view", "view" },
        { "storyowner", "Plain", "view", "view" },
        { "storylister", "Story", "view list", "view list" },
        { "storylister", "Plain", "view", "view" },
    };

    [Theory]
    [MemberData(nameof(Grants))]
    public async Task Role_grants_what_its_permissions_imply(string user, string type, string own, string others)
    {
        var (ownGranted, othersGranted) = await site.Host.InScopeAsync(async services =>
        {
            var (principal, id) = await PrincipalAsync(services, user);
            return (await GrantedAsync(services, principal, type, id), await GrantedAsync(services, principal, type, "4someoneelse00000000000000"));
        });

        Assert.Multiple(
            () => Assert.Equal(own, ownGranted),
            () => Assert.Equal(others, othersGranted));
    }

    [Fact]
    public async Task Principal_holds_a_claim_for_each_role_and_each_permission()
    {
        var claims = await site.Host.InScopeAsync(async services =>
        {
            var (principal, _) = await PrincipalAsync(services, "writer");
            return principal.Claims.Select(c => $"{c.Type}={c.Value}").ToHashSet();
        });

        Assert.Superset(
            new HashSet<string> { $"{ClaimTypes.Role}=Writer", "Permission=AccessAdminPanel", "Permission=ListContent", "Permission=ViewContent", "Permission=EditContent" },
            claims);
    }

    [Fact]
    public async Task Administrator_holds_the_role_alone()
    {
        var permissions = await site.Host.InScopeAsync(async services =>
        {
            var (principal, _) = await PrincipalAsync(services, "admin");
            return principal.Claims.Where(c => c.Type == "Permission").Select(c => c.Value).ToList();
        });

        Assert.Empty(permissions);
    }

    private static async Task<(ClaimsPrincipal Principal, string? Id)> PrincipalAsync(IServiceProvider services, string name)
    {
        if (name == "anonymous") return (new ClaimsPrincipal(new ClaimsIdentity()), null);
        var users = services.GetRequiredService<IUserService>();
        var user = (User)await users.GetUserAsync(name);
        return (await users.CreatePrincipalAsync(user), user.UserId);
    }

    private static async Task<string> GrantedAsync(IServiceProvider services, ClaimsPrincipal principal, string type, string? owner)
    {
        var item = await services.GetRequiredService<IContentManager>().NewAsync(type);
        item.Owner = owner;
        var granted = new List<string>();
        foreach (var (verb, permission) in Verbs)
        {
            if (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(principal, permission, item)) granted.Add(verb);
        }
        return string.Join(' ', granted);
    }
}
