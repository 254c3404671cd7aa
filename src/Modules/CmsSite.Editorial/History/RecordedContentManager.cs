using CmsSite.Editorial.Guard;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Editorial.History;

/// <summary>Stands before the guard and notes what became of each act on an item.</summary>
internal sealed class RecordedContentManager(IContentManager inner, IServiceProvider services) : ContentManagerDecorator(inner)
{
    // Resolved late: what the recorder needs may itself need the content manager.
    private ContentRecorder Recorder => services.GetRequiredService<ContentRecorder>();

    /// <inheritdoc/>
    public override async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options)
    {
        var before = await Recorder.LookAsync(contentItem);

        if (!await Inner.CreateAsync(contentItem, options))
        {
            return false;
        }

        await Recorder.WrittenAsync(HistoryAction.Created, contentItem, before);

        if (contentItem.Published)
        {
            await Recorder.DoneAsync(HistoryAction.Published, contentItem, before);
        }

        return true;
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(ContentItem contentItem)
    {
        var before = await Recorder.LookAsync(contentItem);

        await Inner.UpdateAsync(contentItem);
        await Recorder.WrittenAsync(HistoryAction.Changed, contentItem, before);
    }

    /// <inheritdoc/>
    public override async Task SaveDraftAsync(ContentItem contentItem)
    {
        var before = await Recorder.LookAsync(contentItem);

        await Inner.SaveDraftAsync(contentItem);
        await Recorder.WrittenAsync(HistoryAction.Changed, contentItem, before);
    }

    /// <inheritdoc/>
    public override async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return await Inner.PublishAsync(contentItem);
        }

        var before = await Recorder.LookAsync(contentItem);

        if (!await Inner.PublishAsync(contentItem))
        {
            await Recorder.RefusedAsync(contentItem, before);

            return false;
        }

        await Recorder.DoneAsync(HistoryAction.Published, contentItem, before);

        return true;
    }

    /// <inheritdoc/>
    public override Task<bool> UnpublishAsync(ContentItem contentItem) => DoAsync(Inner.UnpublishAsync, HistoryAction.Unpublished, contentItem);

    /// <inheritdoc/>
    public override Task<bool> RemoveAsync(ContentItem contentItem) => DoAsync(Inner.RemoveAsync, HistoryAction.Removed, contentItem);

    /// <inheritdoc/>
    public override async Task DiscardDraftAsync(ContentItem contentItem)
    {
        var before = await Recorder.LookAsync(contentItem);

        await Inner.DiscardDraftAsync(contentItem);
        await Recorder.DoneAsync(HistoryAction.DraftDiscarded, contentItem, before);
    }

    /// <inheritdoc/>
    public override async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await Inner.CloneAsync(contentItem);

        if (clone is not null)
        {
            await Recorder.WrittenAsync(HistoryAction.Cloned, clone, default);
        }

        return clone!;
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var before = await Recorder.LookAsync(contentItem);
        var result = await Inner.RestoreAsync(contentItem);

        if (result.Succeeded && await Inner.GetAsync(contentItem.ContentItemId, VersionOptions.Latest) is { } restored)
        {
            await Recorder.WrittenAsync(HistoryAction.Restored, restored, before);
        }

        return result;
    }

    /// <inheritdoc/>
    public override async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        var items = contentItems.ToList();
        var before = new List<ContentSight>(items.Count);

        foreach (var item in items)
        {
            before.Add(await Recorder.LookAsync(item));
        }

        await Inner.ImportAsync(items);

        foreach (var (item, sight) in items.Zip(before))
        {
            await Recorder.ImportedAsync(item, sight);
        }
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        var before = await Recorder.LookAsync(contentItem);
        var result = await Inner.CreateContentItemVersionAsync(contentItem);

        if (result.Succeeded)
        {
            await Recorder.ImportedAsync(contentItem, before);
        }

        return result;
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var before = await Recorder.LookAsync(updatingVersion);
        var result = await Inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion);

        if (result.Succeeded)
        {
            await Recorder.ImportedAsync(updatedVersion, before);
        }

        return result;
    }

    private async Task<bool> DoAsync(Func<ContentItem, Task<bool>> act, HistoryAction action, ContentItem item)
    {
        var before = await Recorder.LookAsync(item);

        if (!await act(item))
        {
            return false;
        }

        await Recorder.DoneAsync(action, item, before);

        return true;
    }
}
