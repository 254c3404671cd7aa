using System.Security.Claims;
using System.Text.Json.Nodes;
using CmsSite.Editorial.History;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Http;
using OrchardCore.Users.Services;

namespace CmsSite.SiteTests.Editorial.Roads;

/// <summary>The newsroom with a cast of writers, reviewers and an administrator, and with schedules where the host has them.</summary>
public sealed class RoadsSite : IAsyncLifetime
{
    /// <summary>Who takes roads, and in which role.</summary>
    private static readonly (string Name, string Role)[] Cast = [("anna", "Editor"), ("boris", "Reviewer"), ("chiara", "Reviewer"), ("dora", "Administrator")];

    private readonly Dictionary<string, ClaimsPrincipal> _people = [];

    public SiteHost Host { get; } = new(new SiteSetup { Recipe = "development", RecipeFiles = NewsroomSite.Recipes });

    /// <summary>Whether items can be published at a time set before.</summary>
    public static bool HasSchedules { get; } = RepositoryFolder.CmsHost == "OrchardCore";

    public async ValueTask InitializeAsync()
    {
        await Host.StartAsync();
        await Host.RunRecipeAsync([Users(), .. HasSchedules ? Schedules() : []]);
        foreach (var (name, _) in Cast) _people[name] = await Host.InScopeAsync(services => PrincipalAsync(services, name));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Runs something in a scope of the tenant where somebody of the cast, or nobody, is signed in.</summary>
    public Task<T> AsAsync<T>(string? name, Func<IServiceProvider, Task<T>> act) => Host.InScopeAsync(services =>
    {
        if (name is not null) services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User = _people[name];
        return act(services);
    });

    /// <summary>What the history tells of an item, oldest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(string id) => Host.InScopeAsync(async services =>
        (IReadOnlyList<HistoryEntry>)[.. (await services.GetRequiredService<HistoryReader>().GetAsync(new() { ContentItemId = id }, null, 1000)).OrderBy(entry => entry.Number)]);

    private static JsonObject Users() => new()
    {
        ["name"] = "Users",
        ["Users"] = new JsonArray([.. Cast.Select(person => new JsonObject
        {
            ["UserId"] = person.Name.PadRight(26, '0'),
            ["UserName"] = person.Name,
            ["NormalizedUserName"] = person.Name.ToUpperInvariant(),
            ["Email"] = $"{person.Name}@example.org",
            ["NormalizedEmail"] = $"{person.Name}@example.org".ToUpperInvariant(),
            ["EmailConfirmed"] = true,
            ["IsEnabled"] = true,
            ["SecurityStamp"] = person.Name.PadRight(32, 'S').ToUpperInvariant(),
            ["RoleNames"] = new JsonArray(person.Role),
        })]),
    };

    private static JsonObject[] Schedules() =>
    [
        JsonNode.Parse("""{ "name": "feature", "enable": ["OrchardCore.PublishLater"] }""")!.AsObject(),
        JsonNode.Parse("""
            { "name": "ContentDefinition", "ContentTypes": [{ "Name": "Delegate", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} }] }] }
            """)!.AsObject(),
    ];

    private static async Task<ClaimsPrincipal> PrincipalAsync(IServiceProvider services, string name)
    {
        var users = services.GetRequiredService<IUserService>();
        return await users.CreatePrincipalAsync(await users.GetUserAsync(name));
    }
}
