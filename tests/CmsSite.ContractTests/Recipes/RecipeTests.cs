using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.ContractTests.Site;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Settings;

namespace CmsSite.ContractTests.Recipes;

/// <summary>What the steps of recipes store, and what they make of mistakes.</summary>
public sealed class RecipeTests(ContractSite site)
{
    [Fact]
    public async Task Content_step_keeps_ids_dates_people_and_members_that_nobody_knows()
    {
        var id = NewId();

        await RunAsync($$"""
            {
              "name": "content", "data": [{
                "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id[..25]}}v", "ContentType": "Story", "Latest": true, "Published": true,
                "CreatedUtc": "2020-01-02T03:04:05Z", "PublishedUtc": "2020-02-03T04:05:06Z", "Owner": "someone", "Author": "somebody",
                "TitlePart": { "Title": "Given" }, "StrangePart": { "Strange": [1, "two"] }
              }]
            }
            """);

        var item = (await site.GetAsync(id))!;
        var json = JsonSerializer.SerializeToNode(item)!;
        Assert.Multiple(
            () => Assert.Equal($"{id[..25]}v", item.ContentItemVersionId),
            () => Assert.Equal(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), item.CreatedUtc),
            () => Assert.Equal(new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc), item.PublishedUtc),
            () => Assert.Equal("someone somebody", $"{item.Owner} {item.Author}"),
            () => Assert.Equal("Given", item.DisplayText),
            () => Assert.Equal("""{"Strange":[1,"two"]}""", json["StrangePart"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("", "lp")]
    [InlineData(""" "Latest": true, """, "Lp")]
    [InlineData(""" "Latest": true, "Published": true, """, "LP")]
    public async Task Content_step_stores_the_flags_as_they_are_given(string flags, string versions)
    {
        var id = NewId();

        await RunAsync($$"""{ "name": "Content", "data": [{ "ContentItemId": "{{id}}", {{flags}} "ContentType": "Plain" }] }""");

        Assert.Equal(versions, await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Content_step_gives_address_and_language_only_to_items_that_name_the_parts()
    {
        var (with, without) = (NewId(), NewId());
        var title = $"given-{Guid.NewGuid():N}x";

        await RunAsync($$"""
            { "name": "Content", "data": [
              { "ContentItemId": "{{with}}", "ContentType": "Story", "Latest": true, "Published": true, "DisplayText": "{{title}}", "TitlePart": { "Title": "{{title}}" }, "AutoroutePart": {}, "LocalizationPart": {} },
              { "ContentItemId": "{{without}}", "ContentType": "Story", "Latest": true, "Published": true, "TitlePart": { "Title": "{{title}}" } }
            ] }
            """);

        var (one, other) = (JsonSerializer.SerializeToNode(await site.GetAsync(with))!, JsonSerializer.SerializeToNode(await site.GetAsync(without))!);
        Assert.Multiple(
            () => Assert.Equal(title, (string?)one["AutoroutePart"]!["Path"]),
            () => Assert.Equal("fr", (string?)one["LocalizationPart"]!["Culture"]),
            () => Assert.Equal("", (string?)other["AutoroutePart"]?["Path"] ?? ""),
            () => Assert.Equal("", (string?)other["LocalizationPart"]?["Culture"] ?? ""));
    }

    [Fact]
    public async Task Published_and_draft_version_in_one_step_stay_as_they_are_given()
    {
        var id = NewId();

        await RunAsync($$"""
            { "name": "Content", "data": [
              { "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id[..25]}}a", "ContentType": "Story", "Published": true, "TitlePart": { "Title": "Public" } },
              { "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id[..25]}}b", "ContentType": "Story", "Latest": true, "TitlePart": { "Title": "Draft" } }
            ] }
            """);

        Assert.Equal("lP Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Step_run_again_publishes_anew_and_puts_a_draft_out_of_the_way()
    {
        var id = NewId();
        var step = $$"""{ "name": "Content", "data": [{ "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id[..25]}}v", "ContentType": "Story", "Latest": true, "Published": true, "TitlePart": { "Title": "Again" } }] }""";
        await RunAsync(step);
        await site.DraftAsync(id);

        await RunAsync(step);

        Assert.Equal("LP lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Item_without_an_id_fails_its_step()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync("""{ "name": "Content", "data": [{ "ContentType": "Plain", "Latest": true }] }"""));

        Assert.IsType<RecipeExecutionException>(failure);
    }

    [Fact]
    public async Task Failing_step_leaves_what_came_before_and_stops_what_comes_after()
    {
        var (before, after) = (NewId(), NewId());

        await Assert.ThrowsAsync<RecipeExecutionException>(() => RunAsync(
            $$"""{ "name": "Content", "data": [{ "ContentItemId": "{{before}}", "ContentType": "Plain", "Latest": true }] }""",
            """{ "name": "Content", "data": [{ "ContentType": "Plain", "Latest": true }] }""",
            $$"""{ "name": "Content", "data": [{ "ContentItemId": "{{after}}", "ContentType": "Plain", "Latest": true }] }"""));

        Assert.Equal("Lp|", $"{await site.VersionsAsync(before)}|{await site.VersionsAsync(after)}");
    }

    [Theory]
    [InlineData("""{ "name": "NoSuchStep", "x": 1 }""")]
    [InlineData("""{ "x": 1 }""")]
    public async Task Step_that_nobody_knows_is_passed_over(string step)
    {
        var id = NewId();

        await RunAsync(step, $$"""{ "name": "Content", "data": [{ "ContentItemId": "{{id}}", "ContentType": "Plain", "Latest": true }] }""");

        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData("", "EditContent")]
    [InlineData("Replace", "EditContent")]
    [InlineData("Add", "EditContent ViewContent")]
    [InlineData("Remove", "")]
    public async Task Roles_step_replaces_adds_or_removes(string behaviour, string permissions)
    {
        var name = $"Role{Guid.NewGuid():N}";
        var given = behaviour == "Remove" ? "ViewContent" : "EditContent";
        await RunAsync($$"""{ "name": "Roles", "Roles": [{ "Name": "{{name}}", "Description": "", "Permissions": ["ViewContent"] }] }""");

        var how = behaviour.Length == 0 ? "" : $", \"PermissionBehavior\": \"{behaviour}\"";
        await RunAsync($$"""{ "name": "Roles", "Roles": [{ "Name": "{{name.ToUpperInvariant()}}", "Description": "", "Permissions": ["{{given}}"]{{how}} }] }""");

        var held = await site.Host.InScopeAsync(async services =>
        {
            var role = (Role)(await services.GetRequiredService<IRoleService>().GetRolesAsync()).Single(r => r.RoleName.Equals(name, StringComparison.OrdinalIgnoreCase));
            return string.Join(' ', role.RoleClaims.Where(c => c.ClaimType == "Permission").Select(c => c.ClaimValue).Order());
        });
        Assert.Equal(permissions, held);
    }

    [Fact]
    public async Task Content_definition_step_merges_into_what_is_there()
    {
        var name = $"T{Guid.NewGuid():N}";
        await RunAsync($$"""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "{{name}}", "DisplayName": "First", "Settings": { "ContentTypeSettings": { "Creatable": true } }, "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }] }], "ContentParts": [] }""");

        await RunAsync($$"""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "{{name}}", "DisplayName": "Second", "Settings": { "ContentTypeSettings": { "Listable": true } }, "ContentTypePartDefinitionRecords": [{ "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": {} }] }], "ContentParts": [] }""");

        var told = await site.Host.InScopeAsync(async services =>
        {
            var type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(name);
            return $"{type.DisplayName}: {string.Join(' ', type.Parts.Select(p => p.Name).Order())} {type.Settings["ContentTypeSettings"]!["Creatable"]} {type.Settings["ContentTypeSettings"]!["Listable"]}";
        });
        Assert.Equal("Second: AutoroutePart TitlePart true true", told);
    }

    [Fact]
    public async Task Settings_step_sets_what_it_knows_and_keeps_what_it_does_not()
    {
        await RunAsync("""{ "name": "settings", "PageSize": 10, "MottoOfTheTests": "kept" }""");

        var (size, motto) = await site.Host.InScopeAsync(async services =>
        {
            var settings = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            return (settings.PageSize, (string?)settings.Properties["MottoOfTheTests"]);
        });
        Assert.Equal((10, "kept"), (size, motto));
    }

    private static string NewId() => $"4{Guid.NewGuid():N}"[..26];

    private Task RunAsync(params string[] steps) => site.Host.RunRecipeAsync([.. steps.Select(s => JsonNode.Parse(s)!.AsObject())]);
}
