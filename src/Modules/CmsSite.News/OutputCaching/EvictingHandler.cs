using CmsSite.Conferences.Reading;
using CmsSite.Conferences.SharedValues;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.News.OutputCaching;

/// <summary>Evicts the pages that showed an item, or asked for it in vain, when what the public sees of it changes by whatever road.</summary>
internal sealed class EvictingHandler(CacheEvictions evictions) : ContentHandlerBase, ISharedValuesEventHandler
{
    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => EvictAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => EvictAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => EvictAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task ImportedAsync(ImportContentContext context) => EvictAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context) => EvictPublishedAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context) => EvictPublishedAsync(context.ContentItem);

    /// <inheritdoc/>
    public Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed) => Task.WhenAll(changed.Select(EvictAsync));

    // A draft that is written to shows nowhere.
    private Task EvictPublishedAsync(ContentItem item) => item.Published ? EvictAsync(item) : Task.CompletedTask;

    private Task EvictAsync(ContentItem item)
    {
        evictions.Add(TagsOf(item));

        return Task.CompletedTask;
    }

    private static IEnumerable<string> TagsOf(ContentItem item)
    {
        var lists = item.ContentType switch
        {
            "ConferenceReport" => [ContentReads.Reports, ContentReads.Recordings],
            "Topic" => [ContentReads.Topics],
            "Delegate" => [ContentReads.Delegates],
            _ => Array.Empty<string>(),
        };

        if (item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet))
        {
            yield return ContentReads.SetTag(part.LocalizationSet);
        }

        yield return ContentReads.ItemTag(item.ContentItemId);

        foreach (var list in lists)
        {
            yield return ContentReads.ListTag(list);
        }
    }
}
