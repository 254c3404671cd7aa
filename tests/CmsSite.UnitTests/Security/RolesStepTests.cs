using System.Text.Json.Nodes;
using CmsSite.Embedded.Security;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Security.Permissions;

namespace CmsSite.UnitTests.Security;

public sealed class RolesStepTests
{
    private readonly OneDocument _document = new();
    private readonly List<IPermissionProvider> _providers = [new Provider("Editor", "PublishContent", "DeleteContent")];

    [Fact]
    public async Task A_new_role_of_a_known_name_gets_its_default_permissions_besides_those_listed()
    {
        await RunAsync("Editor", null, "AccessAdminPanel");

        Assert.Equal(["AccessAdminPanel", "DeleteContent", "PublishContent"], Permissions("Editor"));
    }

    [Fact]
    public async Task A_role_that_exists_keeps_just_those_listed_unless_the_step_says_otherwise()
    {
        await RunAsync("Editor", null);
        await RunAsync("editor", "Replace", "EditContent");

        Assert.Equal(["EditContent"], Permissions("Editor"));
    }

    [Fact]
    public async Task Permissions_are_added_once_and_removed()
    {
        await RunAsync("Reviewer", null, "EditContent", "ViewContent");
        await RunAsync("Reviewer", "Add", "EditContent", "PublishContent");
        await RunAsync("Reviewer", "Remove", "ViewContent");

        Assert.Equal(["EditContent", "PublishContent"], Permissions("Reviewer"));
    }

    [Fact]
    public async Task The_administrators_role_lists_no_permissions()
    {
        await RunAsync("Administrator", "Add", "EditContent");

        Assert.Empty(Permissions("Administrator"));
    }

    [Fact]
    public async Task A_role_without_a_list_of_permissions_is_refused()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => Step().ExecuteAsync(Context(new JsonObject { ["Name"] = "Editor" })));

    [Fact]
    public async Task A_new_site_has_the_roles_that_exist_by_themselves_with_what_features_give_them()
    {
        _providers.Add(new Provider("Anonymous", "ViewContent"));

        await Service().BringUpToDateAsync();

        Assert.Equal(["Administrator", "Anonymous", "Authenticated"], _document.Stored.Roles.Select(role => role.RoleName).Order());
        Assert.Equal(["ViewContent"], Permissions("Anonymous"));
    }

    [Fact]
    public async Task What_was_taken_from_a_role_comes_back_neither_by_itself_nor_with_a_new_feature()
    {
        await Service().BringUpToDateAsync();
        await RunAsync("Editor", null);
        await RunAsync("Editor", "Replace");
        _providers.Add(new OtherProvider("Editor", "AccessAdminPanel"));

        await Service().BringUpToDateAsync();
        await Service().BringUpToDateAsync();

        Assert.Equal(["AccessAdminPanel"], Permissions("Editor"));
    }

    private RoleService Service() => new(_document, _providers);

    private RolesStep Step() => new(Service());

    private Task RunAsync(string role, string? behavior, params string[] permissions)
    {
        var entry = new JsonObject { ["Name"] = role, ["Permissions"] = new JsonArray([.. permissions.Select(name => JsonValue.Create(name))]) };
        if (behavior is not null)
        {
            entry["PermissionBehavior"] = behavior;
        }

        return Step().ExecuteAsync(Context(entry));
    }

    private static RecipeExecutionContext Context(JsonObject role)
        => new() { Name = "Roles", Step = new JsonObject { ["name"] = "Roles", ["Roles"] = new JsonArray(role) } };

    private IEnumerable<string> Permissions(string role) => _document.Stored.Find(role)!.RoleClaims.Select(claim => claim.ClaimValue).Order();

    private sealed class OneDocument : IDocumentManager<RolesDocument>
    {
        public RolesDocument Stored { get; private set; } = new();

        public Task<RolesDocument> GetOrCreateMutableAsync(Func<Task<RolesDocument>>? factoryAsync = null) => Task.FromResult(Stored);

        public Task<RolesDocument> GetOrCreateImmutableAsync(Func<Task<RolesDocument>>? factoryAsync = null) => Task.FromResult(Stored);

        public Task UpdateAsync(RolesDocument document, Func<RolesDocument, Task>? afterUpdateAsync = null)
        {
            Stored = document;
            return Task.CompletedTask;
        }
    }

    private class Provider(string role, params string[] permissions) : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
            => [new PermissionStereotype { Name = role, Permissions = [.. permissions.Select(name => new Permission(name))] }];
    }

    private sealed class OtherProvider(string role, params string[] permissions) : Provider(role, permissions);
}
