using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Editorial.Guard;

/// <summary>Hands everything on to the content manager behind it.</summary>
internal abstract class ContentManagerDecorator(IContentManager inner) : IContentManager
{
    /// <summary>The content manager behind this one.</summary>
    protected IContentManager Inner { get; } = inner;

    /// <inheritdoc/>
    public virtual Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options) => Inner.CreateAsync(contentItem, options);

    /// <inheritdoc/>
    public virtual Task UpdateAsync(ContentItem contentItem) => Inner.UpdateAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task SaveDraftAsync(ContentItem contentItem) => Inner.SaveDraftAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<bool> PublishAsync(ContentItem contentItem) => Inner.PublishAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<bool> UnpublishAsync(ContentItem contentItem) => Inner.UnpublishAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<bool> RemoveAsync(ContentItem contentItem) => Inner.RemoveAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task DiscardDraftAsync(ContentItem contentItem) => Inner.DiscardDraftAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<ContentItem> CloneAsync(ContentItem contentItem) => Inner.CloneAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<ContentValidateResult> RestoreAsync(ContentItem contentItem) => Inner.RestoreAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task ImportAsync(IEnumerable<ContentItem> contentItems) => Inner.ImportAsync(contentItems);

    /// <inheritdoc/>
    public virtual Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => Inner.CreateContentItemVersionAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        Inner.UpdateContentItemVersionAsync(updatingVersion, updatedVersion);

    /// <inheritdoc/>
    public Task<ContentItem> NewAsync(string contentType) => Inner.NewAsync(contentType);

    /// <inheritdoc/>
    public Task<ContentValidateResult> ValidateAsync(ContentItem contentItem) => Inner.ValidateAsync(contentItem);

    /// <inheritdoc/>
    public virtual Task<ContentItem> GetAsync(string contentItemId, VersionOptions options) => Inner.GetAsync(contentItemId, options);

    /// <inheritdoc/>
    public virtual Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions options) => Inner.GetAsync(contentItemIds, options);

    /// <inheritdoc/>
    public Task<ContentItem> GetVersionAsync(string contentItemVersionId) => Inner.GetVersionAsync(contentItemVersionId);

    /// <inheritdoc/>
    public Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) => Inner.GetAllVersionsAsync(contentItemId);

    /// <inheritdoc/>
    public Task<ContentItem> LoadAsync(ContentItem contentItem) => Inner.LoadAsync(contentItem);

    /// <inheritdoc/>
    public Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect) => Inner.PopulateAspectAsync(content, aspect);
}
