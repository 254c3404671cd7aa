using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.ContractTests.Site;

/// <summary>Notes every call that an item's handler gets.</summary>
public sealed class HandlerSpy(HandlerLog log) : ContentHandlerBase
{
    public override Task ActivatingAsync(ActivatingContentContext context) => log.NoteWithoutItemAsync("item.Activating", context);

    public override Task ActivatedAsync(ActivatedContentContext context) => log.NoteAsync("item.Activated", context);

    public override Task InitializingAsync(InitializingContentContext context) => log.NoteAsync("item.Initializing", context);

    public override Task InitializedAsync(InitializingContentContext context) => log.NoteAsync("item.Initialized", context);

    public override Task CreatingAsync(CreateContentContext context) => log.NoteAsync("item.Creating", context);

    public override Task CreatedAsync(CreateContentContext context) => log.NoteAsync("item.Created", context);

    public override Task LoadingAsync(LoadContentContext context) => log.NoteAsync("item.Loading", context);

    public override Task LoadedAsync(LoadContentContext context) => log.NoteAsync("item.Loaded", context);

    public override Task ImportingAsync(ImportContentContext context) => log.NoteAsync("item.Importing", context);

    public override Task ImportedAsync(ImportContentContext context) => log.NoteAsync("item.Imported", context);

    public override Task UpdatingAsync(UpdateContentContext context) => log.NoteAsync("item.Updating", context);

    public override Task UpdatedAsync(UpdateContentContext context) => log.NoteAsync("item.Updated", context);

    public override Task ValidatingAsync(ValidateContentContext context) => log.NoteAsync("item.Validating", context);

    public override Task ValidatedAsync(ValidateContentContext context) => log.NoteAsync("item.Validated", context);

    public override Task VersioningAsync(VersionContentContext context) => log.NoteAsync("item.Versioning", context);

    public override Task VersionedAsync(VersionContentContext context) => log.NoteAsync("item.Versioned", context);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => log.NoteAsync("item.DraftSaving", context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => log.NoteAsync("item.DraftSaved", context);

    public override Task PublishingAsync(PublishContentContext context) => log.NoteAsync("item.Publishing", context, Previous(context));

    public override Task PublishedAsync(PublishContentContext context) => log.NoteAsync("item.Published", context, Previous(context));

    public override Task UnpublishingAsync(PublishContentContext context) => log.NoteAsync("item.Unpublishing", context);

    public override Task UnpublishedAsync(PublishContentContext context) => log.NoteAsync("item.Unpublished", context);

    public override Task RemovingAsync(RemoveContentContext context) => log.NoteAsync("item.Removing", context, NoActive(context));

    public override Task RemovedAsync(RemoveContentContext context) => log.NoteAsync("item.Removed", context, NoActive(context));

    public override Task CloningAsync(CloneContentContext context) => log.NoteAsync("item.Cloning", context);

    public override Task ClonedAsync(CloneContentContext context) => log.NoteAsync("item.Cloned", context, of: context.CloneContentItem);

    public override Task RestoringAsync(RestoreContentContext context) => log.NoteAsync("item.Restoring", context);

    public override Task RestoredAsync(RestoreContentContext context) => log.NoteAsync("item.Restored", context);

    private static string Previous(PublishContentContext context) => $"(prev={(context.PreviousItem is null ? "none" : "yes")})";

    private static string NoActive(RemoveContentContext context) => $"(noActive={context.NoActiveVersionLeft})";
}
