using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Flows.ViewModels;

namespace CmsSite.Embedded.Admin.Flows;

/// <summary>Edits the items of a bag inside the form of their container. Modules bring the template.</summary>
internal sealed class BagPartDisplayDriver(
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IServiceProvider services,
    ILogger<BagPartDisplayDriver> logger)
    : ContentPartDisplayDriver<BagPart>
{
    public override IDisplayResult Edit(BagPart part, BuildPartEditorContext context)
        => Initialize<BagPartEditViewModel>(GetEditorShapeType(context), async model =>
        {
            model.BagPart = part;
            model.Updater = context.Updater;
            model.TypePartDefinition = context.TypePartDefinition;
            model.ContainedContentTypeDefinitions = await ContainedTypesAsync(context.TypePartDefinition);
            model.AccessibleWidgets = await WidgetsAsync(part);
        });

    public override async Task<IDisplayResult> UpdateAsync(BagPart part, UpdatePartEditorContext context)
    {
        var model = new BagPartEditViewModel();

        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Prefixes, m => m.ContentTypes, m => m.ContentItems);

        var known = (part.ContentItems ?? []).ToDictionary(item => item.ContentItemId, StringComparer.OrdinalIgnoreCase);
        var items = new List<ContentItem>(model.Prefixes.Length);

        for (var i = 0; i < model.Prefixes.Length; i++)
            items.Add(await UpdateItemAsync(known.GetValueOrDefault(model.ContentItems[i]), model.ContentTypes[i], model.Prefixes[i], context));

        part.ContentItems = items;

        return Edit(part, context);
    }

    private async Task<ContentItem> UpdateItemAsync(ContentItem? known, string contentType, string prefix, UpdatePartEditorContext context)
    {
        // Both need this driver to be made.
        var displayManager = services.GetRequiredService<IContentItemDisplayManager>();
        var handlers = services.GetServices<IContentHandler>().ToArray();
        var item = await contentManager.NewAsync(contentType);

        if (known is null)
        {
            var creating = new CreateContentContext(item);

            await InvokeAsync(handlers, handler => handler.CreatingAsync(creating));
            await displayManager.UpdateEditorAsync(item, context.Updater, context.IsNew, htmlFieldPrefix: prefix);
            await InvokeAsync(handlers.Reverse(), handler => handler.CreatedAsync(creating));
        }
        else
        {
            var updating = new UpdateContentContext(item);

            await InvokeAsync(handlers, handler => handler.UpdatingAsync(updating));
            item.ContentItemId = known.ContentItemId;
            item.Merge(known);
            await displayManager.UpdateEditorAsync(item, context.Updater, context.IsNew, htmlFieldPrefix: prefix);
            await InvokeAsync(handlers.Reverse(), handler => handler.UpdatedAsync(updating));
        }

        return item;
    }

    private async Task InvokeAsync(IEnumerable<IContentHandler> handlers, Func<IContentHandler, Task> call)
    {
        foreach (var handler in handlers)
        {
            try
            {
                await call(handler);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "{Handler} failed on an item of a bag.", handler.GetType().FullName);
            }
        }
    }

    private async Task<IEnumerable<ContentTypeDefinition>> ContainedTypesAsync(ContentTypePartDefinition bag)
    {
        var types = new List<ContentTypeDefinition>();

        foreach (var name in bag.GetSettings<BagPartSettings>().ContainedContentTypes ?? [])
        {
            if (await definitions.GetTypeDefinitionAsync(name) is { } type)
                types.Add(type);
        }

        return types;
    }

    private async Task<IEnumerable<BagPartWidgetViewModel>> WidgetsAsync(BagPart part)
    {
        var widgets = new List<BagPartWidgetViewModel>();

        // Whoever may edit the container may edit what it holds: the suite's contained types are not securable.
        foreach (var item in part.ContentItems ?? [])
        {
            widgets.Add(new BagPartWidgetViewModel
            {
                ContentItem = item,
                ContentTypeDefinition = await definitions.GetTypeDefinitionAsync(item.ContentType),
                Viewable = true,
                Editable = true,
                Deletable = true,
            });
        }

        return widgets;
    }
}
