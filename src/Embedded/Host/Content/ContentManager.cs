using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Content;

/// <summary>Creates, changes, publishes and finds content; raises the events of content handlers. Here: making and finding.</summary>
internal sealed partial class ContentManager(
    IContentDefinitionManager definitions,
    IEnumerable<IContentHandler> handlers,
    ISession session,
    IContentItemIdGenerator ids,
    IClock clock,
    ILogger<ContentManager> logger,
    IStringLocalizer<ContentManager> S,
    IUpdateModelAccessor? updateModelAccessor = null) : IContentManager
{
    private readonly IContentHandler[] _handlers = [.. handlers];
    private readonly IContentHandler[] _reversed = [.. handlers.Reverse()];

    // What the scope has loaded is loaded once.
    private readonly Dictionary<long, ContentItem> _loaded = [];
    private readonly Dictionary<string, ContentItem> _published = [];

    public async Task<ContentItem> NewAsync(string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        var definition = await definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinition(contentType, contentType);
        var activating = new ActivatingContentContext(new ContentItem { ContentType = definition.Name }) { ContentType = definition.Name, Definition = definition };
        await BeforeAsync(handler => handler.ActivatingAsync(activating));

        var item = activating.ContentItem;
        item.ContentItemId = ids.GenerateUniqueId(item);
        var activated = new ActivatedContentContext(item);
        await AfterAsync(handler => handler.ActivatedAsync(activated));

        var initializing = new InitializingContentContext(item);
        await BeforeAsync(handler => handler.InitializingAsync(initializing));
        await AfterAsync(handler => handler.InitializedAsync(initializing));
        return item;
    }

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null) =>
        string.IsNullOrEmpty(contentItemId) ? null : (await GetAsync([contentItemId], options)).FirstOrDefault();

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string>? contentItemIds, VersionOptions? options = null)
    {
        var wanted = contentItemIds?.Where(id => id is not null).Distinct().ToArray() ?? [];
        options ??= VersionOptions.Published;
        var found = new List<ContentItem>();
        foreach (var item in wanted.Length == 0 ? [] : await FindAsync(wanted, options))
        {
            var loaded = await LoadAsync(item);
            found.Add(options.IsDraftRequired ? await RequireDraftAsync(loaded) : loaded);
        }

        return found.OrderBy(item => Array.IndexOf(wanted, item.ContentItemId)).ToList();
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentItemVersionId);
        var item = await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId == contentItemVersionId).FirstOrDefaultAsync();
        return item is null ? null : await LoadAsync(item);
    }

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentItemId);
        return await this.LoadAsync(await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId).ListAsync());
    }

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (_loaded.TryGetValue(contentItem.Id, out var known))
        {
            return known;
        }

        // Before the events, for handlers that load each other's items.
        Remember(contentItem);
        var context = new LoadContentContext(contentItem);
        await BeforeAsync(handler => handler.LoadingAsync(context));
        await AfterAsync(handler => handler.LoadedAsync(context));
        return contentItem;
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var context = new ValidateContentContext(contentItem);
        await BeforeAsync(handler => handler.ValidatingAsync(context));
        await AfterAsync(handler => handler.ValidatedAsync(context));
        return context.ContentValidateResult;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect };
        await BeforeAsync(handler => handler.GetContentItemAspectAsync(context));
        return aspect;
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var clone = await NewAsync(contentItem.ContentType);
        clone.DisplayText = contentItem.DisplayText;
        await CreateAsync(clone, VersionOptions.Draft);

        clone.Data = contentItem.Data.Clone();
        var context = new CloneContentContext(contentItem, clone);
        await BeforeAsync(handler => handler.CloningAsync(context));
        await session.SaveAsync(clone);
        await AfterAsync(handler => handler.ClonedAsync(context));
        return clone;
    }

    private async Task<IEnumerable<ContentItem>> FindAsync(string[] wanted, VersionOptions options)
    {
        var query = session.Query<ContentItem, ContentItemIndex>();
        if (options is { IsLatest: true } or { IsDraftRequired: true })
        {
            return await query.Where(row => row.ContentItemId.IsIn(wanted) && row.Latest).ListAsync();
        }

        if (options.IsDraft)
        {
            return await query.Where(row => row.ContentItemId.IsIn(wanted) && row.Latest && !row.Published).ListAsync();
        }

        if (!options.IsPublished)
        {
            return [];
        }

        var known = wanted.Where(id => _published.TryGetValue(id, out var item) && item.Published).ToList();
        var missing = wanted.Except(known).ToList();
        var found = missing.Count == 0 ? [] : await query.Where(row => row.ContentItemId.IsIn(missing) && row.Published).ListAsync();
        return known.Select(id => _published[id]).Concat(found);
    }

    private async Task<ContentItem> RequireDraftAsync(ContentItem latest)
    {
        var draft = latest;
        if (latest.Published && await definitions.GetTypeDefinitionAsync(latest.ContentType) is { } definition && !definition.IsVersionable())
        {
            latest.Published = false;
        }
        else if (latest.Published)
        {
            await session.SaveAsync(latest, checkConcurrency: true);
            draft = await BuildVersionAsync(latest);
        }

        await session.SaveAsync(draft, checkConcurrency: true);
        return draft;
    }

    private async Task<ContentItem> BuildVersionAsync(ContentItem latest)
    {
        latest.Latest = false;
        var building = new ContentItem
        {
            ContentType = latest.ContentType,
            ContentItemId = latest.ContentItemId,
            ContentItemVersionId = ids.GenerateUniqueId(latest),
            DisplayText = latest.DisplayText,
            Latest = true,
            Data = latest.Data.Clone(),
        };
        var context = new VersionContentContext(latest, building);
        await BeforeAsync(handler => handler.VersioningAsync(context));
        await AfterAsync(handler => handler.VersionedAsync(context));
        return building;
    }

    private void Remember(ContentItem item)
    {
        if (item.Id != 0)
        {
            _loaded[item.Id] = item;
        }

        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    // What is about to happen is told in the handlers' order, what has happened in reverse.
    private Task BeforeAsync(Func<IContentHandler, Task> raise) => _handlers.RaiseAsync(raise, logger);

    private Task AfterAsync(Func<IContentHandler, Task> raise) => _reversed.RaiseAsync(raise, logger);
}
