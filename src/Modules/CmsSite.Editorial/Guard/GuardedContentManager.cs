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
    IContentManager inner, IServiceProvider services, INotifier notifier, IHtmlLocalizer<GuardedContentManager> localizer) : ContentManagerDecorator(inner)
{
    // Resolved late: what the guard needs may itself need the content manager.
    private PublicationGuard Guard => services.GetRequiredService<PublicationGuard>();

    /// <inheritdoc/>
    public override async Task<ContentItem> GetAsync(string contentItemId, VersionOptions options)
    {
        // A draft that is there already was written before anybody looked; one that this call makes was not.
        if (options is { IsDraftRequired: true } && await Inner.GetAsync(contentItemId, VersionOptions.Latest) is { } stored)
        {
            await Guard.LookAsync(stored);
        }

        return await Inner.GetAsync(contentItemId, options);
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions options)
    {
        if (options is not { IsDraftRequired: true })
        {
            return await Inner.GetAsync(contentItemIds, options);
        }

        var ids = contentItemIds?.ToList() ?? [];

        foreach (var stored in await Inner.GetAsync(ids, VersionOptions.Latest))
        {
            await Guard.LookAsync(stored);
        }

        return await Inner.GetAsync(ids, options);
    }

    /// <inheritdoc/>
    public override async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published || await Guard.WorkflowOfAsync(contentItem) is not { } workflow)
        {
            return await Inner.PublishAsync(contentItem);
        }

        if (!await Guard.AllowsAsync(contentItem, workflow))
        {
            return await RefusedAsync(localizer["“{0}” was not published: what it says now has not been approved by a second person. Submit it for review.", contentItem.DisplayText ?? ""]);
        }

        if (!await Inner.PublishAsync(contentItem))
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
    public override async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options)
    {
        if (await Guard.WorkflowOfAsync(contentItem) is null)
        {
            return await Inner.CreateAsync(contentItem, options);
        }

        var wouldBePublic = options is not { IsDraft: true } || contentItem.Published;
        contentItem.Published = false;
        await Guard.KnowAsync(contentItem);

        if (!await Inner.CreateAsync(contentItem, VersionOptions.Draft))
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
    public override async Task UpdateAsync(ContentItem contentItem)
    {
        if (contentItem.Published && await Guard.WorkflowOfAsync(contentItem) is not null)
        {
            throw new InvalidOperationException("A published item that is subject to review can't be changed in place: change a draft of it.");
        }

        await Guard.KnowAsync(contentItem);
        await Inner.UpdateAsync(contentItem);
        await Guard.ChangedAsync(contentItem);
    }

    /// <inheritdoc/>
    public override async Task SaveDraftAsync(ContentItem contentItem)
    {
        await Guard.KnowAsync(contentItem);
        await Inner.SaveDraftAsync(contentItem);
        await Guard.ChangedAsync(contentItem);
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        if (await Guard.WorkflowOfAsync(contentItem) is null)
        {
            return await Inner.CreateContentItemVersionAsync(contentItem);
        }

        contentItem.Published = false;
        contentItem.PublishedUtc = null;
        await Guard.KnowAsync(contentItem);

        var result = await Inner.CreateContentItemVersionAsync(contentItem);

        return await NotedAsync(result, contentItem);
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        if (await Guard.WorkflowOfAsync(updatingVersion) is null)
        {
            return await Inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion);
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

        return await NotedAsync(await Inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion), updatingVersion);
    }

    /// <inheritdoc/>
    public override async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        var import = await services.GetRequiredService<GuardedImport>().PrepareAsync(contentItems);

        await Inner.ImportAsync(import.Items);

        foreach (var draft in import.Drafts)
        {
            await Guard.ChangedAsync(draft);
        }

        services.GetRequiredService<HeldImports>().Add(import.Drafts.Count);
    }

    /// <inheritdoc/>
    public override async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        await Guard.KnowAsync(contentItem);

        var result = await Inner.RestoreAsync(contentItem);

        if (await Inner.GetAsync(contentItem.ContentItemId, VersionOptions.Latest) is { } restored)
        {
            await NotedAsync(result, restored);
        }

        return result;
    }

    /// <inheritdoc/>
    public override async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await Inner.CloneAsync(contentItem);

        if (clone is not null)
        {
            await Guard.BegunAsync(clone);
            await Guard.ChangedAsync(clone);
        }

        return clone!;
    }

    /// <inheritdoc/>
    public override async Task DiscardDraftAsync(ContentItem contentItem)
    {
        await Inner.DiscardDraftAsync(contentItem);

        if (await Guard.WorkflowOfAsync(contentItem) is { } workflow)
        {
            await Guard.DiscardedAsync(contentItem, workflow);
        }
    }

    /// <inheritdoc/>
    public override async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!await Inner.UnpublishAsync(contentItem))
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
    public override async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        if (!await Inner.RemoveAsync(contentItem))
        {
            return false;
        }

        await Guard.RemovedAsync(contentItem);

        return true;
    }

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
        Guard.HasRefused = true;
        await notifier.ErrorAsync(reason);

        return false;
    }
}
