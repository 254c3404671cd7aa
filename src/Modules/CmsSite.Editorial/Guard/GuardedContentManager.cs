using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Editorial.Guard;

/// <summary>
/// Stands before the content manager on every road to publication, since what handlers can cancel is not every road. What it does not
/// allow becomes a draft, or is refused and said.
/// </summary>
internal sealed class GuardedContentManager(
    IContentManager inner, IServiceProvider services, INotifier notifier, IHtmlLocalizer<GuardedContentManager> localizer) : IContentManager
{
    // Resolved late: what the guard needs may itself need the content manager.
    private PublicationGuard Guard => services.GetRequiredService<PublicationGuard>();

    /// <inheritdoc/>
    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published || await Guard.WorkflowOfAsync(contentItem) is not { } workflow)
        {
            return await inner.PublishAsync(contentItem);
        }

        if (!await Guard.AllowsAsync(contentItem, workflow))
        {
            return await RefusedAsync(localizer["“{0}” was not published: what it says now has not been approved by a second person. Submit it for review.", contentItem.DisplayText ?? ""]);
        }

        if (!await inner.PublishAsync(contentItem))
        {
            return false;
        }

        if (!await Guard.IsStoredAsPublishedAsync(contentItem))
        {
            return await RefusedAsync(localizer["“{0}” was not published: somebody else changed it at the same moment. Try again.", contentItem.DisplayText ?? ""]);
        }

        await Guard.PublishedAsync(contentItem, workflow);

        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options)
    {
        if (await Guard.WorkflowOfAsync(contentItem) is null)
        {
            return await inner.CreateAsync(contentItem, options);
        }

        var wouldBePublic = options is not { IsDraft: true } || contentItem.Published;
        contentItem.Published = false;
        await Guard.KnowAsync(contentItem);

        if (!await inner.CreateAsync(contentItem, VersionOptions.Draft))
        {
            return false;
        }

        await Guard.ChangedAsync(contentItem);

        if (wouldBePublic)
        {
            await notifier.WarningAsync(localizer["“{0}” was saved as a draft: it is published once a second person has approved it.", contentItem.DisplayText ?? ""]);
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task UpdateAsync(ContentItem contentItem)
    {
        if (contentItem.Published && await Guard.WorkflowOfAsync(contentItem) is not null)
        {
            throw new InvalidOperationException("A published item that is subject to review can't be changed in place: change a draft of it.");
        }

        await Guard.KnowAsync(contentItem);
        await inner.UpdateAsync(contentItem);
        await Guard.ChangedAsync(contentItem);
    }

    /// <inheritdoc/>
    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        await Guard.KnowAsync(contentItem);
        await inner.SaveDraftAsync(contentItem);
        await Guard.ChangedAsync(contentItem);
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        if (await Guard.WorkflowOfAsync(contentItem) is null)
        {
            return await inner.CreateContentItemVersionAsync(contentItem);
        }

        contentItem.Published = false;
        contentItem.PublishedUtc = null;
        await Guard.KnowAsync(contentItem);

        var result = await inner.CreateContentItemVersionAsync(contentItem);

        return await NotedAsync(result, contentItem);
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        if (await Guard.WorkflowOfAsync(updatingVersion) is null)
        {
            return await inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion);
        }

        updatedVersion.Published = false;
        updatedVersion.PublishedUtc = null;

        if (updatingVersion.Published)
        {
            // Written over the public version it would take the page offline.
            updatedVersion.ContentItemVersionId = services.GetRequiredService<IContentItemIdGenerator>().GenerateUniqueId(updatedVersion);
            updatedVersion.Latest = true;

            return await CreateContentItemVersionAsync(updatedVersion);
        }

        await Guard.KnowAsync(updatingVersion);

        return await NotedAsync(await inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion), updatingVersion);
    }

    /// <inheritdoc/>
    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        var import = await services.GetRequiredService<GuardedImport>().PrepareAsync(contentItems);

        await inner.ImportAsync(import.Items);

        foreach (var draft in import.Drafts)
        {
            await Guard.ChangedAsync(draft);
        }

        if (import.Drafts.Count > 0)
        {
            await notifier.WarningAsync(localizer.Plural(
                import.Drafts.Count,
                "{0} imported item awaits review before it is public.",
                "{0} imported items await review before they are public."));
        }
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        await Guard.KnowAsync(contentItem);

        var result = await inner.RestoreAsync(contentItem);

        if (await inner.GetAsync(contentItem.ContentItemId, VersionOptions.Latest) is { } restored)
        {
            await NotedAsync(result, restored);
        }

        return result;
    }

    /// <inheritdoc/>
    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await inner.CloneAsync(contentItem);

        if (clone is not null)
        {
            await Guard.ChangedAsync(clone);
        }

        return clone!;
    }

    /// <inheritdoc/>
    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        await inner.DiscardDraftAsync(contentItem);

        if (await Guard.WorkflowOfAsync(contentItem) is { } workflow)
        {
            await Guard.DiscardedAsync(contentItem, workflow);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!await inner.UnpublishAsync(contentItem))
        {
            return false;
        }

        if (await Guard.WorkflowOfAsync(contentItem) is { } workflow)
        {
            await Guard.UnpublishedAsync(contentItem, workflow);
        }

        return true;
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(ContentItem contentItem) => inner.RemoveAsync(contentItem);

    /// <inheritdoc/>
    public Task<ContentItem> NewAsync(string contentType) => inner.NewAsync(contentType);

    /// <inheritdoc/>
    public Task<ContentValidateResult> ValidateAsync(ContentItem contentItem) => inner.ValidateAsync(contentItem);

    /// <inheritdoc/>
    public Task<ContentItem> GetAsync(string contentItemId, VersionOptions options) => inner.GetAsync(contentItemId, options);

    /// <inheritdoc/>
    public Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions options) => inner.GetAsync(contentItemIds, options);

    /// <inheritdoc/>
    public Task<ContentItem> GetVersionAsync(string contentItemVersionId) => inner.GetVersionAsync(contentItemVersionId);

    /// <inheritdoc/>
    public Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) => inner.GetAllVersionsAsync(contentItemId);

    /// <inheritdoc/>
    public Task<ContentItem> LoadAsync(ContentItem contentItem) => inner.LoadAsync(contentItem);

    /// <inheritdoc/>
    public Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect) => inner.PopulateAspectAsync(content, aspect);

    private async Task<ContentValidateResult> NotedAsync(ContentValidateResult result, ContentItem item)
    {
        if (result.Succeeded && item.Latest)
        {
            await Guard.ChangedAsync(item);
        }

        return result;
    }

    private async Task<bool> RefusedAsync(LocalizedHtmlString reason)
    {
        await notifier.ErrorAsync(reason);

        return false;
    }
}
