using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Content;

/// <summary>Versions that come from elsewhere, stored as their ids and flags say.</summary>
internal sealed partial class ContentManager
{
    private const int ImportBatch = 500;

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => CreateVersionAsync(contentItem, known: null);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        UpdateVersionAsync(updatingVersion, updatedVersion, known: null);

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentItems);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var batch in contentItems.Chunk(ImportBatch))
        {
            var versionIds = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).ToList();
            var itemIds = batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToList();
            var stored = (await session.Query<ContentItem, ContentItemIndex>(row =>
                row.ContentItemId.IsIn(itemIds) && (row.Latest || row.Published || row.ContentItemVersionId.IsIn(versionIds))).ListAsync()).ToList();
            await this.LoadAsync(stored);

            var originals = stored.Where(item => versionIds.Contains(item.ContentItemVersionId, StringComparer.OrdinalIgnoreCase)).ToList();
            var others = stored.Except(originals).ToList();
            foreach (var item in batch.Where(item => string.IsNullOrEmpty(item.ContentItemVersionId) || seen.Add(item.ContentItemVersionId)))
            {
                var original = originals.Find(known => string.Equals(known.ContentItemVersionId, item.ContentItemVersionId, StringComparison.OrdinalIgnoreCase));
                await ImportAsync(item, original, others.FindAll(other => string.Equals(other.ContentItemId, item.ContentItemId, StringComparison.OrdinalIgnoreCase)));
            }
        }
    }

    private async Task ImportAsync(ContentItem item, ContentItem? original, List<ContentItem> others)
    {
        // Nothing new must not undo a newer publication.
        if (original is not null && JsonNode.DeepEquals(WithoutFlags(item), WithoutFlags(original)))
        {
            return;
        }

        var context = new ImportContentContext(item, original);
        await BeforeAsync(handler => handler.ImportingAsync(context));
        var result = original is null ? await CreateVersionAsync(item, others) : await UpdateVersionAsync(original, item, others);
        if (!result.Succeeded)
        {
            var errors = string.Join(", ", result.Errors);
            logger.LogError("The version '{Version}' could not be imported: {Errors}", item.ContentItemVersionId, errors);
            throw new ValidationException(errors);
        }

        await AfterAsync(handler => handler.ImportedAsync(context));
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem item, List<ContentItem>? known)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            throw new InvalidOperationException($"The content item is missing a '{nameof(ContentItem.ContentItemId)}'.");
        }

        item.Id = 0;
        item.ContentItemVersionId = string.IsNullOrEmpty(item.ContentItemVersionId) ? ids.GenerateUniqueId(item) : item.ContentItemVersionId;
        var (modified, published, owner, author) = (item.ModifiedUtc, item.PublishedUtc, item.Owner, item.Author);
        await MakeRoomAsync(item, forLatest: item.Latest, forPublished: item.Published, known);

        var context = new CreateContentContext(item);
        await BeforeAsync(handler => handler.CreatingAsync(context));
        var result = await ValidateAsync(item);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            return result;
        }

        await session.SaveAsync(item);
        Remember(item);
        await AfterAsync(handler => handler.CreatedAsync(context));
        await TellOfStateAsync(item);

        item.ModifiedUtc = modified ?? item.ModifiedUtc;
        item.PublishedUtc = published ?? item.PublishedUtc;
        item.Owner = string.IsNullOrEmpty(owner) ? item.Owner : owner;
        item.Author = string.IsNullOrEmpty(author) ? item.Author : author;
        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem stored, ContentItem given, List<ContentItem>? known)
    {
        var (modified, published) = (given.ModifiedUtc, given.PublishedUtc);
        await MakeRoomAsync(stored, forLatest: given.Latest && !stored.Latest, forPublished: given.Published && !stored.Published, known);

        stored.Data.Merge(given.Data, ArrayMerge.Replace, ignoresNulls: true);
        stored.Elements.Clear();
        (stored.DisplayText, stored.Owner, stored.Author) = (given.DisplayText, given.Owner, given.Author);
        (stored.Latest, stored.Published) = (given.Latest, given.Published);
        await UpdateAsync(stored);
        var result = await ValidateAsync(stored);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            return result;
        }

        await TellOfStateAsync(stored);
        stored.ModifiedUtc = modified ?? stored.ModifiedUtc;
        stored.PublishedUtc = published ?? stored.PublishedUtc;
        return result;
    }

    private Task TellOfStateAsync(ContentItem item) => item.Published ? TellOfPublicationAsync(item) : SaveDraftAsync(item);

    // What is published replaces published and draft alike: a draft above it would be a draft of something else.
    private async Task MakeRoomAsync(ContentItem item, bool forLatest, bool forPublished, List<ContentItem>? known)
    {
        if (!forLatest && !forPublished)
        {
            return;
        }

        var active = (known ?? await ActiveVersionsAsync(item)).FindAll(version => version.Latest || version.Published);
        var replacesAll = forPublished && (forLatest || item.Id == 0);
        var leaving = active.FindAll(version => replacesAll || (forPublished ? version.Published : version.Latest));
        if (leaving.Count == 0)
        {
            return;
        }

        var hasPublished = !forPublished && known is not null && active.Exists(version => version.Published);
        var context = new RemoveContentContext(item, noActiveVersionLeft: !hasPublished);
        await BeforeAsync(handler => handler.RemovingAsync(context));
        foreach (var version in leaving)
        {
            version.Latest = version.Latest && !replacesAll && forPublished;
            version.Published = version.Published && !forPublished;
            await session.SaveAsync(version);
        }

        await AfterAsync(handler => handler.RemovedAsync(context));
    }

    private static JsonObject WithoutFlags(ContentItem item)
    {
        var json = JsonSerializer.SerializeToNode(item, ContentJson.Options)!.AsObject();
        json.Remove(nameof(ContentItem.Latest));
        json.Remove(nameof(ContentItem.Published));
        return json;
    }
}
