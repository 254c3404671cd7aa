using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CmsSite.Editorial.History;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.SiteTests.Bridges;

/// <summary>The newsroom with what only Orchard Core has and the bridges to it; on the other host it never starts.</summary>
public sealed class BridgedSite : IAsyncLifetime
{
    /// <summary>A type that nothing reviews: what workflows write of it is their record.</summary>
    public const string Note = "Note";

    private const string Recipe = """
        {
          "name": "bridged", "displayName": "Newsroom with bridges", "issetuprecipe": true,
          "steps": [
            { "name": "Recipes", "Values": [{ "executionid": "CmsSite", "name": "development" }] },
            { "name": "feature", "enable": [
              "OrchardCore.ArchiveLater", "OrchardCore.AuditTrail", "OrchardCore.Deployment", "OrchardCore.Notifications", "OrchardCore.PublishLater",
              "OrchardCore.Workflows", "OrchardCore.Workflows.Http", "CmsSite.Editorial.OrchardCore" ] },
            { "name": "settings", "ContentAuditTrailSettings": { "AllowedContentTypes": ["Topic"] } },
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Note", "DisplayName": "Note", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true } }, "ContentTypePartDefinitionRecords": [] },
              { "Name": "Topic", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} },
                { "PartName": "ArchiveLaterPart", "Name": "ArchiveLaterPart", "Settings": {} } ] } ] }
          ]
        }
        """;

    private readonly Dictionary<Account, Visitor> _visitors = [];

    public SiteHost Host { get; } = new(new SiteSetup
    {
        Recipe = "bridged",
        RecipeFiles = new Dictionary<string, string>(NewsroomSite.Recipes) { ["bridged.recipe.json"] = Recipe },
        Tenant = ApiAccess.Add,
    });

    private static bool IsOrchardCore => RepositoryFolder.CmsHost == "OrchardCore";

    /// <summary>Skips the test where the host has none of this.</summary>
    public static void Require() => Assert.SkipUnless(IsOrchardCore, "The embedded host has no API, deployment, workflows, audit trail, notifications or schedules.");

    public async ValueTask InitializeAsync()
    {
        if (IsOrchardCore) await Host.StartAsync();
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    public Task<Visitor> EditorAsync() => SignedInAsync(DemoAccounts.Editor);

    public Task<Visitor> ReviewerAsync() => SignedInAsync(DemoAccounts.Reviewer);

    public Task<Visitor> AdministratorAsync() => SignedInAsync(SiteHost.Administrator);

    /// <summary>An editor writes a topic and saves it as a draft.</summary>
    public async Task<string> WriteAsync(string title)
    {
        var editor = await EditorAsync();
        var form = (await editor.GetAsync("/Admin/Contents/ContentTypes/Topic/Create")).FormWith("TitlePart.Title");
        return NewsroomSite.IdOf(await editor.SubmitAsync(form.Fill([new("TitlePart.Title", title), new("LocalizationPart.Culture", "fr")]), "submit.Save"));
    }

    /// <summary>A topic that an editor wrote and a reviewer approved.</summary>
    public async Task<string> ApprovedAsync(string title)
    {
        var id = await WriteAsync(title);
        await (await EditorAsync()).DecideAsync(id, "Submit");
        await (await ReviewerAsync()).DecideAsync(id, "Approve");
        return id;
    }

    /// <summary>A topic that is public.</summary>
    public async Task<string> PublishedAsync(string title)
    {
        var id = await ApprovedAsync(title);
        await (await ReviewerAsync()).DecideAsync(id, "Publish");
        return id;
    }

    public static async Task RetitleAsync(Visitor visitor, string id, string title) =>
        await NewsroomSite.EditAsync(visitor, id, form => form["TitlePart.Title"] = title);

    /// <summary>The state letters of the stored versions of an item that are latest or public, oldest first.</summary>
    public Task<string> VersionsAsync(string id) => Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(x => x.ContentItemId == id && (x.Latest || x.Published)).ListAsync();
        return string.Join(' ', rows.OrderBy(r => r.DocumentId).Select(r => $"{(r.Latest ? 'L' : 'l')}{(r.Published ? 'P' : 'p')}"));
    });

    /// <summary>The title that the public sees; null where it sees none.</summary>
    public Task<string?> PublicTitleAsync(string id) => Host.InScopeAsync(async services =>
        (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published))?.DisplayText);

    /// <summary>The ids of the items that bear a title, whatever their state.</summary>
    public Task<IReadOnlyList<string>> IdsOfAsync(string title) => Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(x => x.DisplayText == title).ListAsync();
        return (IReadOnlyList<string>)[.. rows.Select(row => row.ContentItemId).Distinct()];
    });

    /// <summary>The actions that the history holds of an item, newest first.</summary>
    public Task<IReadOnlyList<string>> HistoryAsync(string id) => Host.InScopeAsync(async services =>
    {
        var reader = services.GetRequiredService<HistoryReader>();
        var entries = await reader.GetAsync(new HistoryFilter { ContentItemId = id }, after: null, 100);
        return (IReadOnlyList<string>)[.. entries.Select(entry => entry.Action)];
    });

    /// <summary>Runs one of the host's background tasks, as its runner does.</summary>
    public Task RunTaskAsync(string typeName) => Host.InScopeAsync(services => services.GetServices<IBackgroundTask>()
        .Single(task => task.GetType().Name == typeName)
        .DoWorkAsync(services, TestContext.Current.CancellationToken));

    /// <summary>Sends an item to the API as an application with an administrator's rights.</summary>
    public async Task<Page> PostToApiAsync(JsonObject item, bool draft = false)
    {
        using var application = Host.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, draft ? "/api/content?draft=true" : "/api/content")
        {
            Content = new StringContent(item.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        return await application.SendAsync(request);
    }

    /// <summary>A topic as JSON has it.</summary>
    public static JsonObject Topic(string id, string versionId, string title, bool published = true) => new()
    {
        ["ContentItemId"] = id,
        ["ContentItemVersionId"] = versionId,
        ["ContentType"] = "Topic",
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = published,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["LocalizationPart"] = new JsonObject { ["Culture"] = "fr" },
    };

    private async Task<Visitor> SignedInAsync(Account account)
    {
        if (!_visitors.TryGetValue(account, out var visitor)) _visitors[account] = visitor = await Host.SignInAsync(account);
        return visitor;
    }
}
