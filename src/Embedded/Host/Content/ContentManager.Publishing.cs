using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.Embedded.Content;

/// <summary>The life of an item: stored, changed, published, taken offline, removed.</summary>
internal sealed partial class ContentManager
{
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
            contentItem.Published = contentItem.Latest = true;
        }

        if (options.IsDraft)
        {
            contentItem.Published = false;
            contentItem.Latest = true;
        }

        var context = new CreateContentContext(contentItem);
        await BeforeAsync(handler => handler.CreatingAsync(context));
        if (context.Cancel)
        {
            return await RefuseAsync("Creating {0} '{1}' was canceled.", contentItem);
        }

        await session.SaveAsync(contentItem);
        Remember(contentItem);
        await AfterAsync(handler => handler.CreatedAsync(context));
        if (options.IsPublished)
        {
            await TellOfPublicationAsync(contentItem);
        }

        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var context = new UpdateContentContext(contentItem);
        await BeforeAsync(handler => handler.UpdatingAsync(context));
        await session.SaveAsync(contentItem);
        await AfterAsync(handler => handler.UpdatedAsync(context));
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await BeforeAsync(handler => handler.DraftSavingAsync(context));
        await session.SaveAsync(contentItem, checkConcurrency: true);
        await AfterAsync(handler => handler.DraftSavedAsync(context));
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (contentItem.Published)
        {
            return true;
        }

        var previous = await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItem.ContentItemId && row.Published).FirstOrDefaultAsync();
        var context = new PublishContentContext(contentItem, previous);
        await BeforeAsync(handler => handler.PublishingAsync(context));
        if (context.Cancel)
        {
            return await RefuseAsync("Publishing {0} '{1}' was cancelled.", contentItem);
        }

        if (previous is not null)
        {
            await session.SaveAsync(previous, checkConcurrency: true);
            previous.Published = false;
        }

        contentItem.Published = true;
        await session.SaveAsync(contentItem, checkConcurrency: true);
        await AfterAsync(handler => handler.PublishedAsync(context));
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException("Not the latest version.");
        }

        var published = contentItem.Published ? contentItem : await GetAsync(contentItem.ContentItemId);
        if (published is null)
        {
            return true;
        }

        var context = new PublishContentContext(contentItem, published);
        await BeforeAsync(handler => handler.UnpublishingAsync(context));
        if (context.Cancel)
        {
            return await RefuseAsync("Unpublishing {0} '{1}' was cancelled.", contentItem);
        }

        published.Published = false;
        published.ModifiedUtc = clock.UtcNow;
        await session.SaveAsync(published, checkConcurrency: true);
        await AfterAsync(handler => handler.UnpublishedAsync(context));
        return true;
    }

    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var active = await ActiveVersionsAsync(contentItem);
        if (active.Count == 0)
        {
            return true;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await BeforeAsync(handler => handler.RemovingAsync(context));
        if (context.Cancel)
        {
            return await RefuseAsync("Deleting {0} '{1}' has been cancelled.", contentItem);
        }

        await DeactivateAsync(active);
        await AfterAsync(handler => handler.RemovedAsync(context));
        return true;
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException("Not a draft version.");
        }

        var published = await GetAsync(contentItem.ContentItemId);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: published is null);
        await BeforeAsync(handler => handler.RemovingAsync(context));
        contentItem.Latest = false;
        await session.SaveAsync(contentItem);
        await AfterAsync(handler => handler.RemovedAsync(context));
        if (published is not null)
        {
            published.Latest = true;
            await session.SaveAsync(published);
        }
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);

        // Without its ids it becomes a version of its own.
        contentItem.Id = 0;
        contentItem.ContentItemVersionId = string.Empty;
        contentItem.Latest = contentItem.Published = false;
        var context = new RestoreContentContext(contentItem);
        await BeforeAsync(handler => handler.RestoringAsync(context));
        await UpdateAsync(contentItem);
        var result = await ValidateAsync(contentItem);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            return result;
        }

        if (await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItem.ContentItemId && row.Latest).FirstOrDefaultAsync() is { } latest)
        {
            latest.Latest = false;
            await session.SaveAsync(latest);
        }

        await CreateAsync(contentItem, VersionOptions.Draft);
        await AfterAsync(handler => handler.RestoredAsync(context));
        return result;
    }

    // On these roads the version is public already: there is nothing that a handler could cancel.
    private async Task TellOfPublicationAsync(ContentItem item)
    {
        var context = new PublishContentContext(item, null);
        await BeforeAsync(handler => handler.PublishingAsync(context));
        await AfterAsync(handler => handler.PublishedAsync(context));
    }

    private async Task<List<ContentItem>> ActiveVersionsAsync(ContentItem item) =>
        (await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == item.ContentItemId && (row.Published || row.Latest)).ListAsync()).ToList();

    private async Task DeactivateAsync(IEnumerable<ContentItem> versions)
    {
        foreach (var version in versions)
        {
            version.Published = version.Latest = false;
            await session.SaveAsync(version);
        }
    }

    private async Task<bool> RefuseAsync(string message, ContentItem item)
    {
        if (updateModelAccessor?.ModelUpdater is { } updater)
        {
            var definition = await definitions.GetTypeDefinitionAsync(item.ContentType);
            updater.ModelState.AddModelError("", S[message, definition?.DisplayName ?? item.ContentType, item.DisplayText]);
        }

        return false;
    }
}
