using System.Linq.Expressions;
using CmsSite.ContractTests.Admin;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

// The spies write one log.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(CmsSite.ContractTests.Site.ContractSite))]

namespace CmsSite.ContractTests.Site;

/// <summary>The one site of the contract tests: content types of every kind, accounts of every power, spies in the tenant.</summary>
public sealed class ContractSite : IAsyncLifetime
{
    private const string Password = "Secret-2024!";

    private readonly Dictionary<Account, Desk> _desks = [];

    public ContractSite() => Host = new SiteHost(new SiteSetup
    {
        Recipe = "contract",
        RecipeFiles = new Dictionary<string, string>
        {
            ["contract.recipe.json"] = File.ReadAllText(RepositoryFolder.File("tests", "CmsSite.ContractTests", "Site", "contract.recipe.json")),
        },
        Tenant = services =>
        {
            services.AddSingleton(Handlers);
            services.AddContentPart<WordPart>().AddHandler<WordPartSpy>();
            services.AddIndexProvider<WordPartIndexProvider>();
        },
        TenantAfterModules = services =>
        {
            services.AddScoped<IContentHandler, HandlerSpy>();
            // The facts are recorded in the words of the source, which a host may translate or not.
            services.AddSingleton<IStringLocalizerFactory, ResourceManagerStringLocalizerFactory>();
            services.AddSingleton<IHtmlLocalizerFactory, HtmlLocalizerFactory>();
            // The tenant that sets the site up has no content yet.
            if (services.Any(d => d.ServiceType == typeof(IContentDefinitionManager))) services.AddDataMigration<WordMigrations>();
        },
    });

    public SiteHost Host { get; }

    public HandlerLog Handlers { get; } = new();

    public static Account NoPanel { get; } = new("NoPanel", "nopanel", Password);

    public static Account Writer { get; } = new("Writer", "writer", Password);

    public static Account OwnWriter { get; } = new("OwnWriter", "ownwriter", Password);

    public static Account Publisher { get; } = new("Publisher", "publisher", Password);

    public static Account Remover { get; } = new("Remover", "remover", Password);

    public static Account Translator { get; } = new("Translator", "translator", Password);

    public static Account Disabled { get; } = new("Writer", "disabled", Password);

    /// <summary>The desk of an account, the Administrator's by default, where it has signed in once for all tests.</summary>
    public async Task<Desk> DeskAsync(Account? account = null)
    {
        account ??= SiteHost.Administrator;
        if (!_desks.TryGetValue(account, out var desk)) _desks[account] = desk = new Desk(this, await Host.SignInAsync(account));
        return desk;
    }

    public async ValueTask InitializeAsync() => await Host.StartAsync();

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Stores an item of a type in a scope of its own and gives back its id.</summary>
    public Task<string> CreateAsync(string type, string title, VersionOptions version, string? owner = null) => Host.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync(type);
        item.DisplayText = title;
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
        if (owner is not null) item.Owner = owner;
        Assert.True(await manager.CreateAsync(item, VersionOptions.Draft));
        if (version.IsPublished) Assert.True(await manager.PublishAsync(item));
        return item.ContentItemId;
    });

    /// <summary>Puts a draft above a published version.</summary>
    public Task DraftAsync(string id) => Host.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        await manager.SaveDraftAsync(await manager.GetAsync(id, VersionOptions.DraftRequired));
    });

    /// <summary>The state letters of all stored versions of an item, oldest first.</summary>
    public Task<string> VersionsAsync(string id) => VersionsAsync(x => x.ContentItemId == id);

    /// <summary>The same of whatever bears the title.</summary>
    public Task<string> VersionsOfTitleAsync(string title) => VersionsAsync(x => x.DisplayText == title);

    /// <summary>The id of a user.</summary>
    public Task<string> UserIdAsync(string name) => Host.InScopeAsync(async services =>
        ((User)await services.GetRequiredService<IUserService>().GetUserAsync(name)).UserId);

    /// <summary>The item as stored.</summary>
    public Task<ContentItem?> GetAsync(string id, VersionOptions? version = null) => Host.InScopeAsync(async services =>
        (ContentItem?)await services.GetRequiredService<IContentManager>().GetAsync(id, version ?? VersionOptions.Latest));

    private Task<string> VersionsAsync(Expression<Func<ContentItemIndex, bool>> which) => Host.InScopeAsync(async services =>
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex(which).ListAsync();
        return string.Join(' ', rows.OrderBy(r => r.DocumentId).Select(r => $"{(r.Latest ? 'L' : 'l')}{(r.Published ? 'P' : 'p')}"));
    });
}
