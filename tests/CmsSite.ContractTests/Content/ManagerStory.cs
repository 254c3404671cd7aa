using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.ContractTests.Content;

/// <summary>The life of one item, each step in a scope of its own, with what handlers saw of it and what came of it.</summary>
internal sealed class ManagerStory(ContractSite site)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, (string Calls, string Result)> _told = [];

    /// <summary>The item's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The id of the item that is imported.</summary>
    public string ImportedId { get; } = Guid.NewGuid().ToString("N")[..26];

    /// <summary>What a step was seen to do.</summary>
    public (string Calls, string Result) Told(string step) => _told[step];

    /// <summary>Takes all steps, one after the other.</summary>
    public async Task TellAsync(IEnumerable<StoryStep> steps)
    {
        foreach (var step in steps)
        {
            site.Handlers.Clear();
            if (step.Handler is { } handler) site.Handlers.On(handler.Call, handler.Act);
            string result;
            try
            {
                result = await site.Host.InScopeAsync(services => step.Act(new StoryScope(services, this)));
            }
            catch (Exception e)
            {
                result = $"{e.GetType().Name}: {e.Message}";
            }
            _told[step.Name] = (site.Handlers.Take(), result);
            site.Handlers.Clear();
        }
    }

    /// <summary>An item as one line; documents and versions go by numbers and letters in the order in which they appear.</summary>
    public string Describe(ContentItem? item)
    {
        if (item is null) return "null";
        var word = item.TryGet<WordPart>(out var part) ? part.Word : null;
        var version = Name(item.ContentItemVersionId, "version", n => ((char)('A' + n)).ToString());
        var document = Name($"{item.Id}", "document", n => $"{n + 1}");
        return $"{HandlerLog.Flags(item)} word={word} id={document} version={version} created={Set(item.CreatedUtc)} published={Set(item.PublishedUtc)}";
    }

    private static string Set(DateTime? date) => date is null ? "null" : "set";

    private string Name(string? value, string kind, Func<int, string> name)
    {
        if (value is null) return "null";
        var key = kind + value;
        if (!_names.TryGetValue(key, out var known)) _names[key] = known = name(_names.Keys.Count(k => k.StartsWith(kind, StringComparison.Ordinal)));
        return known;
    }
}

/// <summary>A step: its name, what handlers are to see, what is to come of it, how it is taken, what a handler does in it.</summary>
internal sealed record StoryStep(string Name, string Calls, string Result, Func<StoryScope, Task<string>> Act)
{
    public (string Call, Action<OrchardCore.ContentManagement.Handlers.ContentContextBase> Act)? Handler { get; init; }
}

/// <summary>What a step works with.</summary>
internal sealed class StoryScope(IServiceProvider services, ManagerStory story)
{
    public ManagerStory Story => story;

    public IContentManager Manager { get; } = services.GetRequiredService<IContentManager>();

    public ISession Session { get; } = services.GetRequiredService<ISession>();

    public Task<ContentItem> GetAsync(VersionOptions? options = null) => Manager.GetAsync(story.Id, options);

    public async Task<string> DescribeAsync(VersionOptions? options = null) => story.Describe(await GetAsync(options));

    /// <summary>Fetches the item, gives it a word and stores it in some way.</summary>
    public async Task<string> ChangeAsync(string word, Func<ContentItem, Task> store)
    {
        var item = await GetAsync(VersionOptions.DraftRequired);
        item.Alter<WordPart>(part => part.Word = word);
        await store(item);
        return story.Describe(item);
    }

    public async Task<string> VersionsAsync()
    {
        var items = await Manager.GetAllVersionsAsync(story.Id);
        var versions = string.Join(' ', items.OrderBy(i => i.Id).Select(story.Describe));
        var rows = await Session.QueryIndex<ContentItemIndex>(x => x.ContentItemId == story.Id).ListAsync();
        var flags = rows.OrderBy(r => r.DocumentId).Select(r => $"{(r.Latest ? 'L' : 'l')}{(r.Published ? 'P' : 'p')}");
        return $"{versions} | index {string.Join(' ', flags)}";
    }

    public async Task<string> RowsAsync()
    {
        var rows = await Session.QueryIndex<WordPartIndex>(x => x.ContentItemId == story.Id).ListAsync();
        return "rows " + string.Join(',', rows.OrderBy(r => r.Id).Select(r => r.Word));
    }
}
