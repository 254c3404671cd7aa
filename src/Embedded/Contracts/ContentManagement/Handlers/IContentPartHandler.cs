namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of items that hold a part.</summary>
public interface IContentPartHandler
{
    /// <summary>An item is being made.</summary>
    Task ActivatingAsync(ActivatingContentContext context, ContentPart part);

    /// <summary>An item was made.</summary>
    Task ActivatedAsync(ActivatedContentContext context, ContentPart part);

    /// <summary>A new item is being given its first values.</summary>
    Task InitializingAsync(InitializingContentContext context, ContentPart part);

    /// <summary>A new item has its first values.</summary>
    Task InitializedAsync(InitializingContentContext context, ContentPart part);

    /// <summary>A new item is being stored.</summary>
    Task CreatingAsync(CreateContentContext context, ContentPart part);

    /// <summary>A new item was stored.</summary>
    Task CreatedAsync(CreateContentContext context, ContentPart part);

    /// <summary>An item is being loaded.</summary>
    Task LoadingAsync(LoadContentContext context, ContentPart part);

    /// <summary>An item was loaded.</summary>
    Task LoadedAsync(LoadContentContext context, ContentPart part);

    /// <summary>An item is being imported.</summary>
    Task ImportingAsync(ImportContentContext context, ContentPart part);

    /// <summary>An item was imported.</summary>
    Task ImportedAsync(ImportContentContext context, ContentPart part);

    /// <summary>A change is being stored.</summary>
    Task UpdatingAsync(UpdateContentContext context, ContentPart part);

    /// <summary>A change was stored.</summary>
    Task UpdatedAsync(UpdateContentContext context, ContentPart part);

    /// <summary>An item is being validated.</summary>
    Task ValidatingAsync(ValidateContentContext context, ContentPart part);

    /// <summary>An item was validated.</summary>
    Task ValidatedAsync(ValidateContentContext context, ContentPart part);

    /// <summary>A new version is being made.</summary>
    Task VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building);

    /// <summary>A new version was made.</summary>
    Task VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building);

    /// <summary>A draft is being saved.</summary>
    Task DraftSavingAsync(SaveDraftContentContext context, ContentPart part);

    /// <summary>A draft was saved.</summary>
    Task DraftSavedAsync(SaveDraftContentContext context, ContentPart part);

    /// <summary>A version is being published.</summary>
    Task PublishingAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version was published.</summary>
    Task PublishedAsync(PublishContentContext context, ContentPart part);

    /// <summary>An item is being taken offline.</summary>
    Task UnpublishingAsync(PublishContentContext context, ContentPart part);

    /// <summary>An item was taken offline.</summary>
    Task UnpublishedAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version is being removed.</summary>
    Task RemovingAsync(RemoveContentContext context, ContentPart part);

    /// <summary>A version was removed.</summary>
    Task RemovedAsync(RemoveContentContext context, ContentPart part);

    /// <summary>An aspect of an item is asked for.</summary>
    Task GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part);

    /// <summary>An item is being copied.</summary>
    Task CloningAsync(CloneContentContext context, ContentPart part);

    /// <summary>An item was copied.</summary>
    Task ClonedAsync(CloneContentContext context, ContentPart part);
}
