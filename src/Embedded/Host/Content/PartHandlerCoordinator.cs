using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CmsSite.Embedded.Content;

/// <summary>Passes the events of an item on to the handlers of the parts that its JSON holds.</summary>
internal sealed class PartHandlerCoordinator(
    IContentDefinitionManager definitions, ContentTypes types, IServiceProvider services, ILogger<PartHandlerCoordinator> logger) : ContentHandlerBase
{
    private readonly Dictionary<(string Name, string Callback), IContentPartHandler[]> _handlers = [];

    // What the type has and the item lacks is added: to a new item, and to one older than the part.
    public override Task ActivatingAsync(ActivatingContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ActivatingAsync(context, part), addsMissing: true);

    public override Task ActivatedAsync(ActivatedContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ActivatedAsync(context, part));

    public override Task InitializingAsync(InitializingContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.InitializingAsync(context, part));

    public override Task InitializedAsync(InitializingContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.InitializedAsync(context, part));

    public override Task CreatingAsync(CreateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.CreatingAsync(context, part));

    public override Task CreatedAsync(CreateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.CreatedAsync(context, part));

    // What the type has and the item lacks is added: to a new item, and to one older than the part.
    public override Task LoadingAsync(LoadContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.LoadingAsync(context, part), addsMissing: true);

    public override Task LoadedAsync(LoadContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.LoadedAsync(context, part));

    public override Task ImportingAsync(ImportContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ImportingAsync(context, part));

    public override Task ImportedAsync(ImportContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ImportedAsync(context, part));

    public override Task UpdatingAsync(UpdateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.UpdatingAsync(context, part));

    public override Task UpdatedAsync(UpdateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.UpdatedAsync(context, part));

    public override Task ValidatingAsync(ValidateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ValidatingAsync(context, part));

    public override Task ValidatedAsync(ValidateContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ValidatedAsync(context, part));

    public override Task DraftSavingAsync(SaveDraftContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.DraftSavingAsync(context, part));

    public override Task DraftSavedAsync(SaveDraftContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.DraftSavedAsync(context, part));

    public override Task PublishingAsync(PublishContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.PublishingAsync(context, part));

    public override Task PublishedAsync(PublishContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.PublishedAsync(context, part));

    public override Task UnpublishingAsync(PublishContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.UnpublishingAsync(context, part));

    public override Task UnpublishedAsync(PublishContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.UnpublishedAsync(context, part));

    public override Task RemovingAsync(RemoveContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.RemovingAsync(context, part));

    public override Task RemovedAsync(RemoveContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.RemovedAsync(context, part));

    public override Task CloningAsync(CloneContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.CloningAsync(context, part));

    public override Task ClonedAsync(CloneContentContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.ClonedAsync(context, part));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        RaiseAsync(context.ContentItem, (handler, part) => handler.GetContentItemAspectAsync(context, part));

    public override Task VersioningAsync(VersionContentContext context) =>
        RaiseAsync(context, (handler, existing, building) => handler.VersioningAsync(context, existing, building));

    public override Task VersionedAsync(VersionContentContext context) =>
        RaiseAsync(context, (handler, existing, building) => handler.VersionedAsync(context, existing, building));

    private async Task RaiseAsync(
        VersionContentContext context, Func<IContentPartHandler, ContentPart, ContentPart, Task> raise, [CallerMemberName] string callback = "")
    {
        foreach (var typePart in (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType))?.Parts ?? [])
        {
            var type = types.OfPart(typePart.PartDefinition.Name);
            if (HandlersOf(typePart, callback) is { Length: > 0 } handlers
                && context.ContentItem.Get(type, typePart.Name) is ContentPart existing
                && context.BuildingContentItem.Get(type, typePart.Name) is ContentPart building)
            {
                await handlers.RaiseAsync(handler => raise(handler, existing, building), logger);
            }
        }
    }

    private async Task RaiseAsync(
        ContentItem item, Func<IContentPartHandler, ContentPart, Task> raise, bool addsMissing = false, [CallerMemberName] string callback = "")
    {
        var definition = await definitions.GetTypeDefinitionAsync(item.ContentType);
        addsMissing &= definition is not null && !item.IsCompleteFor(definition);
        foreach (var typePart in definition?.Parts ?? [])
        {
            if (addsMissing)
            {
                AddMissingPart(item, typePart);
            }

            if (HandlersOf(typePart, callback) is { Length: > 0 } handlers
                && item.Get(types.OfPart(typePart.PartDefinition.Name), typePart.Name) is ContentPart part)
            {
                await handlers.RaiseAsync(handler => raise(handler, part), logger);
            }

            if (addsMissing)
            {
                AddMissingFields(item, typePart);
            }
        }

        if (addsMissing)
        {
            item.MarkComplete(definition!);
        }
    }

    private void AddMissingPart(ContentItem item, ContentTypePartDefinition typePart)
    {
        if (!item.Has(typePart.Name))
        {
            item.Weld(typePart.Name, (ContentPart)Activator.CreateInstance(types.OfPart(typePart.PartDefinition.Name))!);
        }
    }

    private void AddMissingFields(ContentItem item, ContentTypePartDefinition typePart)
    {
        foreach (var field in typePart.PartDefinition.Fields)
        {
            if (item.Lacks(typePart.Name, field.Name)
                && item.Get(types.OfPart(typePart.PartDefinition.Name), typePart.Name) is ContentPart part)
            {
                part.Weld(field.Name, (ContentField)Activator.CreateInstance(types.OfField(field.FieldDefinition.Name))!);
            }
        }
    }

    /// <summary>The part's handlers that do something when the event is raised: for others no part is made of its JSON.</summary>
    private IContentPartHandler[] HandlersOf(ContentTypePartDefinition typePart, string callback)
    {
        var key = (typePart.PartDefinition.Name, callback);
        if (!_handlers.TryGetValue(key, out var handlers))
        {
            _handlers[key] = handlers = [.. types.HandlersOf(key.Name, callback).Select(type => (IContentPartHandler)services.GetRequiredService(type))];
        }

        return handlers;
    }
}
