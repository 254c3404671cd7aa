using CmsSite.Embedded.Display.Placement;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.Embedded.Display.Content;

/// <summary>Builds the shape of an item and lets the coordinator, then the modules' handlers, fill it.</summary>
internal sealed class ContentItemDisplayManager(
    ContentDisplayCoordinator coordinator,
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapes,
    PlacementFinder placement,
    ILayoutAccessor layouts,
    ILogger<ContentItemDisplayManager> logger) : IContentItemDisplayManager
{
    private const string Detail = "Detail";

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel? updater, string displayType = "", string groupId = "")
    {
        var definition = await FindDefinitionAsync(content);
        var display = string.IsNullOrEmpty(displayType) ? Detail : displayType;
        var type = TypeName(definition) + (display == Detail ? "" : "_" + display);
        var shape = await CreateAsync(content, definition, type);
        shape.Metadata.DisplayType = display;
        if (definition.TryGetStereotype(out var stereotype))
        {
            shape.Metadata.Alternates.AddRange(display == Detail ? ["Stereotype", stereotype] : [$"Stereotype_{display}", $"{stereotype}_{display}"]);
        }

        shape.Metadata.Alternates.Add($"{type}__{content.ContentType}");
        var context = new BuildDisplayContext(shape, display, groupId, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        await coordinator.BuildDisplayAsync(content, definition, context);
        foreach (var handler in handlers) await logger.GuardAsync(handler, () => handler.BuildDisplayAsync(content, context));
        return context.Shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var definition = await FindDefinitionAsync(content);
        var shape = await CreateEditorAsync(content, definition);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        await coordinator.BuildEditorAsync(content, definition, context);
        foreach (var handler in handlers) await logger.GuardAsync(handler, () => handler.BuildEditorAsync(content, context));
        return context.Shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var definition = await FindDefinitionAsync(content);
        var shape = await CreateEditorAsync(content, definition);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        await coordinator.UpdateEditorAsync(content, definition, context);
        foreach (var handler in handlers) await logger.GuardAsync(handler, () => handler.UpdateEditorAsync(content, context));
        return context.Shape;
    }

    private static string TypeName(ContentTypeDefinition definition) => definition.TryGetStereotype(out var stereotype) ? stereotype : "Content";

    private async Task<ContentTypeDefinition> FindDefinitionAsync(ContentItem content) =>
        await definitions.GetTypeDefinitionAsync(content.ContentType)
        ?? throw new InvalidOperationException($"The content type '{content.ContentType}' is not defined.");

    private async Task<IShape> CreateEditorAsync(ContentItem content, ContentTypeDefinition definition)
    {
        var type = TypeName(definition) + "_Edit";
        var shape = await CreateAsync(content, definition, type);
        if (definition.TryGetStereotype(out _)) shape.Metadata.Alternates.AddRange(["Stereotype_Edit", type]);
        shape.Metadata.Alternates.Add($"{type}__{content.ContentType}");
        return shape;
    }

    private async Task<IShape> CreateAsync(ContentItem content, ContentTypeDefinition definition, string type)
    {
        var shape = await shapes.CreateAsync(type, () => ValueTask.FromResult<IShape>(new ZoneHolding(() => shapes.CreateAsync("ContentZone"))));
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = definition.GetStereotype();
        return shape;
    }
}
