using System.Globalization;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

// One site answers all tests; each makes its own content.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(CmsSite.SiteTests.Site.NewsroomSite))]

namespace CmsSite.SiteTests.Site;

/// <summary>The site as the development recipe sets it up.</summary>
public sealed class NewsroomSite : IAsyncLifetime
{
    private readonly Dictionary<Account, Visitor> _visitors = [];
    private DateOnly _day = new(2040, 1, 1);

    public SiteHost Host { get; } = new(new SiteSetup { Recipe = "development", RecipeFiles = Recipes, Tenant = ApiAccess.Add });

    /// <summary>The development recipe, which no module carries.</summary>
    public static IReadOnlyDictionary<string, string> Recipes => Directory
        .EnumerateFiles(RepositoryFolder.File("src", "CmsSite.Web", "Recipes"))
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    public async ValueTask InitializeAsync() => await Host.StartAsync();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>The visitor of a demo account, signed in once for all tests.</summary>
    public async Task<Visitor> SignedInAsync(Account account)
    {
        if (!_visitors.TryGetValue(account, out var visitor)) _visitors[account] = visitor = await Host.SignInAsync(account);
        return visitor;
    }

    public Task<Visitor> EditorAsync() => SignedInAsync(DemoAccounts.Editor);

    public Task<Visitor> ReviewerAsync() => SignedInAsync(DemoAccounts.Reviewer);

    /// <summary>A day later than any news before, so that what is dated by it heads the lists.</summary>
    public string NextDay() => (_day = _day.AddDays(1)).ToString("O", CultureInfo.InvariantCulture);

    public static string EditPath(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    public static async Task<Form> NewFormAsync(Visitor visitor)
        => (await visitor.GetAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create")).FormWith("TitlePart.Title");

    public static async Task<Form> EditFormAsync(Visitor visitor, string id) => (await visitor.GetAsync(EditPath(id))).FormWith("TitlePart.Title");

    /// <summary>The id in the address of the editor that a saved form leads to.</summary>
    public static string IdOf(Page page)
    {
        if (page.Location?.Split('?')[0].EndsWith("/Edit", StringComparison.Ordinal) != true) Assert.Fail($"Not saved: {page}");
        return page.Location.Split('?')[0].Split('/')[^2];
    }

    /// <summary>Changes an item in its form.</summary>
    public static async Task EditAsync(Visitor visitor, string id, Action<Form> change, string button = "submit.Save")
    {
        var form = await EditFormAsync(visitor, id);
        change(form);
        var page = await visitor.SubmitAsync(form, button);
        if (page.Location != EditPath(id)) Assert.Fail($"Not saved: {page}");
    }

    /// <summary>An editor writes the report and saves it as a draft.</summary>
    public async Task<string> WriteAsync(Report report)
    {
        var editor = await EditorAsync();
        var form = (await NewFormAsync(editor)).Fill(report.Inputs);
        return IdOf(await editor.SubmitAsync(form, "submit.Save"));
    }

    /// <summary>An editor writes the report and a reviewer approves and publishes it; its public path is given back.</summary>
    public async Task<(string Id, string Path)> PublishAsync(Report report)
    {
        var id = await WriteAsync(report);
        await PublishAsync(id);
        return (id, await PathAsync(id));
    }

    /// <summary>An editor changes an item in its form, and a reviewer approves and publishes it.</summary>
    public async Task PublishAsync(string id, Action<Form> change)
    {
        await EditAsync(await EditorAsync(), id, change);
        await PublishAsync(id);
    }

    /// <summary>An item's draft goes through its review and is published.</summary>
    public async Task PublishAsync(string id)
    {
        await ApproveAsync(id);
        await (await ReviewerAsync()).DecideAsync(id, "Publish");
    }

    /// <summary>An item's draft goes through its review.</summary>
    public async Task ApproveAsync(string id) =>
        await Reviewing.ApproveAsync(id, await EditorAsync(), await ReviewerAsync(), () => SignedInAsync(SiteHost.Administrator));

    /// <summary>An editor begins an item's version in another language.</summary>
    public async Task<string> LocalizeAsync(string id, string culture) =>
        IdOf(await (await EditorAsync()).PostAsync("/Admin/ContentLocalization", ("contentItemId", id), ("targetCulture", culture)));

    /// <summary>The address of an item, with its slash.</summary>
    public async Task<string> PathAsync(string id) => "/" + ((await GetAsync(id))!.TryGet<AutoroutePart>(out var part) ? part.Path : "");

    public Task<ContentItem?> GetAsync(string id) => GetAsync(id, VersionOptions.Latest);

    public Task<ContentItem?> GetAsync(string id, VersionOptions version) => Host.InScopeAsync(async services =>
        (ContentItem?)await services.GetRequiredService<IContentManager>().GetAsync(id, version));

    /// <summary>The state letters of all stored versions of an item, oldest first.</summary>
    public Task<string> VersionsAsync(string id) => Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(x => x.ContentItemId == id).ListAsync();
        return string.Join(' ', rows.OrderBy(r => r.DocumentId).Select(r => $"{(r.Latest ? 'L' : 'l')}{(r.Published ? 'P' : 'p')}"));
    });

    /// <summary>How many items bear a title.</summary>
    public Task<int> CountAsync(string title) => Host.InScopeAsync(services =>
        services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(x => x.DisplayText == title).CountAsync());
}
