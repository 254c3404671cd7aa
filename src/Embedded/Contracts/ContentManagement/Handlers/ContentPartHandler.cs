namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A base of handlers of one part, called with the part typed.</summary>
public abstract class ContentPartHandler<TPart> : IContentPartHandler where TPart : ContentPart, new()
{
    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part) => part is TPart own ? ActivatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part) => part is TPart own ? ActivatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part) => part is TPart own ? InitializingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part) => part is TPart own ? InitializedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part) => part is TPart own ? CreatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part) => part is TPart own ? CreatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part) => part is TPart own ? LoadingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part) => part is TPart own ? LoadedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part) => part is TPart own ? ImportingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part) => part is TPart own ? ImportedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part) => part is TPart own ? UpdatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part) => part is TPart own ? UpdatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part) => part is TPart own ? ValidatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part) => part is TPart own ? ValidatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building) =>
        existing is TPart ownExisting && building is TPart ownBuilding ? VersioningAsync(context, ownExisting, ownBuilding) : Task.CompletedTask;

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building) =>
        existing is TPart ownExisting && building is TPart ownBuilding ? VersionedAsync(context, ownExisting, ownBuilding) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part) => part is TPart own ? DraftSavingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part) => part is TPart own ? DraftSavedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part) => part is TPart own ? PublishingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part) => part is TPart own ? PublishedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part) => part is TPart own ? UnpublishingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part) => part is TPart own ? UnpublishedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part) => part is TPart own ? RemovingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part) => part is TPart own ? RemovedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part) => part is TPart own ? GetContentItemAspectAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part) => part is TPart own ? CloningAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part) => part is TPart own ? ClonedAsync(context, own) : Task.CompletedTask;

    /// <summary>An item is being made.</summary>
    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was made.</summary>
    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item is being given its first values.</summary>
    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item has its first values.</summary>
    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item is being stored.</summary>
    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item was stored.</summary>
    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is being loaded.</summary>
    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was loaded.</summary>
    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is being imported.</summary>
    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was imported.</summary>
    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A change is being stored.</summary>
    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A change was stored.</summary>
    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is being validated.</summary>
    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was validated.</summary>
    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new version is being made.</summary>
    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>A new version was made.</summary>
    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>A draft is being saved.</summary>
    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A draft was saved.</summary>
    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version is being published.</summary>
    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version was published.</summary>
    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is being taken offline.</summary>
    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was taken offline.</summary>
    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version is being removed.</summary>
    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version was removed.</summary>
    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An aspect of an item is asked for.</summary>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is being copied.</summary>
    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was copied.</summary>
    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;
}
