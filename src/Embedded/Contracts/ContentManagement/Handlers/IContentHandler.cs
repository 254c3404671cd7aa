namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of content items.</summary>
public interface IContentHandler
{
    /// <summary>An item is being made.</summary>
    Task ActivatingAsync(ActivatingContentContext context);

    /// <summary>An item was made.</summary>
    Task ActivatedAsync(ActivatedContentContext context);

    /// <summary>A new item is being given its first values.</summary>
    Task InitializingAsync(InitializingContentContext context);

    /// <summary>A new item has its first values.</summary>
    Task InitializedAsync(InitializingContentContext context);

    /// <summary>A new item is being stored.</summary>
    Task CreatingAsync(CreateContentContext context);

    /// <summary>A new item was stored.</summary>
    Task CreatedAsync(CreateContentContext context);

    /// <summary>An item is being loaded.</summary>
    Task LoadingAsync(LoadContentContext context);

    /// <summary>An item was loaded.</summary>
    Task LoadedAsync(LoadContentContext context);

    /// <summary>An item is being imported.</summary>
    Task ImportingAsync(ImportContentContext context);

    /// <summary>An item was imported.</summary>
    Task ImportedAsync(ImportContentContext context);

    /// <summary>A change is being stored.</summary>
    Task UpdatingAsync(UpdateContentContext context);

    /// <summary>A change was stored.</summary>
    Task UpdatedAsync(UpdateContentContext context);

    /// <summary>An item is being validated.</summary>
    Task ValidatingAsync(ValidateContentContext context);

    /// <summary>An item was validated.</summary>
    Task ValidatedAsync(ValidateContentContext context);

    /// <summary>An older version is being restored.</summary>
    Task RestoringAsync(RestoreContentContext context);

    /// <summary>An older version was restored.</summary>
    Task RestoredAsync(RestoreContentContext context);

    /// <summary>A new version is being made.</summary>
    Task VersioningAsync(VersionContentContext context);

    /// <summary>A new version was made.</summary>
    Task VersionedAsync(VersionContentContext context);

    /// <summary>A draft is being saved.</summary>
    Task DraftSavingAsync(SaveDraftContentContext context);

    /// <summary>A draft was saved.</summary>
    Task DraftSavedAsync(SaveDraftContentContext context);

    /// <summary>A version is being published.</summary>
    Task PublishingAsync(PublishContentContext context);

    /// <summary>A version was published.</summary>
    Task PublishedAsync(PublishContentContext context);

    /// <summary>An item is being taken offline.</summary>
    Task UnpublishingAsync(PublishContentContext context);

    /// <summary>An item was taken offline.</summary>
    Task UnpublishedAsync(PublishContentContext context);

    /// <summary>A version is being removed.</summary>
    Task RemovingAsync(RemoveContentContext context);

    /// <summary>A version was removed.</summary>
    Task RemovedAsync(RemoveContentContext context);

    /// <summary>An aspect of an item is asked for.</summary>
    Task GetContentItemAspectAsync(ContentItemAspectContext context);

    /// <summary>An item is being copied.</summary>
    Task CloningAsync(CloneContentContext context);

    /// <summary>An item was copied.</summary>
    Task ClonedAsync(CloneContentContext context);
}

/// <summary>A base of content handlers that do nothing.</summary>
public abstract class ContentHandlerBase : IContentHandler
{
    /// <inheritdoc />
    public virtual Task ActivatingAsync(ActivatingContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ActivatedAsync(ActivatedContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task InitializingAsync(InitializingContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task InitializedAsync(InitializingContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task CreatingAsync(CreateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task CreatedAsync(CreateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task LoadingAsync(LoadContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task LoadedAsync(LoadContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ImportingAsync(ImportContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ImportedAsync(ImportContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task UpdatingAsync(UpdateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task UpdatedAsync(UpdateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ValidatingAsync(ValidateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ValidatedAsync(ValidateContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RestoringAsync(RestoreContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RestoredAsync(RestoreContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task VersioningAsync(VersionContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task VersionedAsync(VersionContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task DraftSavingAsync(SaveDraftContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task DraftSavedAsync(SaveDraftContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task PublishingAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task PublishedAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task UnpublishingAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task UnpublishedAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RemovingAsync(RemoveContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RemovedAsync(RemoveContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task CloningAsync(CloneContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ClonedAsync(CloneContentContext context) => Task.CompletedTask;
}
