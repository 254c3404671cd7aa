using CmsSite.Conferences.Reports;
using CmsSite.Conferences.SharedValues;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Documents;

namespace CmsSite.News.Reports;

/// <summary>Tells the catalogue, after the commit, which reports the scope has published, changed or withdrawn.</summary>
internal sealed class CatalogueChanges(IVolatileDocumentManager<CatalogueState> states) : ContentHandlerBase, ISharedValuesEventHandler
{
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key under which the catalogue has a report.</summary>
    public static string KeyOf(ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) ? part.LocalizationSet : item.ContentItemId;

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task ImportedAsync(ImportContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context) => AddAsync(context.ContentItem);

    /// <inheritdoc/>
    public async Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed)
    {
        foreach (var item in changed)
        {
            await AddAsync(item);
        }
    }

    private Task AddAsync(ContentItem item) => item.ContentType == ConferenceReport.ContentType && _keys.Add(KeyOf(item))
        ? states.UpdateAtomicAsync(TellAsync)
        : Task.CompletedTask;

    // A scope may commit more than once.
    private async Task<CatalogueState> TellAsync()
    {
        var state = await states.GetOrCreateMutableAsync(CatalogueState.CreateAsync);

        state.Add(_keys);
        _keys.Clear();

        return state;
    }
}
