using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.Embedded.Display.Content;

/// <summary>Asks the drivers of an item, then of each part, and of each part's fields after the part's own.</summary>
internal sealed class ContentDisplayCoordinator(
    IEnumerable<IContentDisplayDriver> itemDrivers,
    ContentClasses classes,
    IOptions<ContentDisplayOptions> options,
    IServiceProvider services,
    ILogger<ContentDisplayCoordinator> logger)
{
    public async Task BuildDisplayAsync(ContentItem item, ContentTypeDefinition definition, BuildDisplayContext context)
    {
        foreach (var driver in itemDrivers) await ShowAsync(driver, () => driver.BuildDisplayAsync(item, context), context);

        foreach (var typePart in definition.Parts)
        {
            if (item.Get(classes.PartType(typePart.PartDefinition.Name), typePart.Name) is not ContentPart part) continue;

            foreach (var driver in Drivers<IContentPartDisplayDriver>(typePart.PartDefinition.Name, typePart.DisplayMode()))
            {
                await ShowAsync(driver, () => driver.BuildDisplayAsync(part, typePart, context), context);
            }

            if (await ContextOfFieldsAsync(part, typePart, definition, context) is { } fieldContext) await ShowFieldsAsync(part, typePart, fieldContext);
        }
    }

    public Task BuildEditorAsync(ContentItem item, ContentTypeDefinition definition, BuildEditorContext context) => EditAsync(
        item,
        definition,
        context,
        driver => driver.BuildEditorAsync(item, context),
        (driver, part, typePart) => driver.BuildEditorAsync(part, typePart, context),
        (driver, part, field, typePart) => driver.BuildEditorAsync(part, field, typePart, context));

    public Task UpdateEditorAsync(ContentItem item, ContentTypeDefinition definition, UpdateEditorContext context) => EditAsync(
        item,
        definition,
        context,
        driver => driver.UpdateEditorAsync(item, context),
        (driver, part, typePart) => driver.UpdateEditorAsync(part, typePart, context),
        (driver, part, field, typePart) => driver.UpdateEditorAsync(part, field, typePart, context));

    private async Task EditAsync(
        ContentItem item,
        ContentTypeDefinition definition,
        BuildEditorContext context,
        Func<IContentDisplayDriver, Task<IDisplayResult>> ofItem,
        Func<IContentPartDisplayDriver, ContentPart, ContentTypePartDefinition, Task<IDisplayResult>> ofPart,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, Task<IDisplayResult>> ofField)
    {
        var parts = await context.ShapeFactory.CreateAsync("ContentZone", new { Identifier = item.ContentItemId });
        ((IZoneHolding)context.Shape).Zones["Parts"] = parts;
        foreach (var driver in itemDrivers) await EditAsync(driver, () => ofItem(driver), context);

        foreach (var typePart in definition.Parts)
        {
            var position = typePart.GetSettings<ContentTypePartSettings>().Position ?? "before";
            var frame = PartFrame(definition, typePart, position, context.GroupId);
            await frame.ApplyAsync(context);
            // A part that has no place is neither shown nor read.
            if (frame.Shape is null) continue;

            var partType = classes.PartType(typePart.PartDefinition.Name);
            var part = (ContentPart)(item.Get(partType, typePart.Name) ?? (ContentElement)Activator.CreateInstance(partType)!);
            part.ContentItem = item;
            frame.Shape.Properties["ContentPart"] = part;
            frame.Shape.Properties["ContentTypePartDefinition"] = typePart;
            parts.Properties[typePart.Name] = frame.Shape;

            context.DefaultZone = $"Parts.{typePart.Name}";
            context.DefaultPosition = position;
            foreach (var driver in Drivers<IContentPartDisplayDriver>(typePart.PartDefinition.Name, typePart.Editor())) await EditAsync(driver, () => ofPart(driver, part, typePart), context);

            foreach (var field in typePart.PartDefinition.Fields)
            {
                context.DefaultZone = $"Parts.{typePart.Name}:{field.GetSettings<ContentPartFieldSettings>().Position ?? "before"}";
                foreach (var driver in Drivers<IContentFieldDisplayDriver>(field.FieldDefinition.Name, field.Editor())) await EditAsync(driver, () => ofField(driver, part, field, typePart), context);
            }
        }
    }

    private async Task ShowFieldsAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        foreach (var field in typePart.PartDefinition.Fields)
        {
            foreach (var driver in Drivers<IContentFieldDisplayDriver>(field.FieldDefinition.Name, field.DisplayMode()))
            {
                await ShowAsync(driver, () => driver.BuildDisplayAsync(part, field, typePart, context), context);
            }
        }
    }

    /// <summary>
    /// Where a part's fields are shown: in the item, but those of a part without a class in a shape of the part's own; null where that is hidden.
    /// </summary>
    private static async Task<BuildDisplayContext?> ContextOfFieldsAsync(
        ContentPart part, ContentTypePartDefinition typePart, ContentTypeDefinition definition, BuildDisplayContext context)
    {
        if (part.GetType() != typeof(ContentPart) || typePart.PartDefinition.Name == definition.Name) return context;

        var type = context.DisplayType == "Detail" ? "ContentPart" : "ContentPart_" + context.DisplayType;
        var frame = new ShapeResult(type, building => building.ShapeFactory.CreateAsync(
                type, () => ValueTask.FromResult<IShape>(new ZoneHolding(() => building.ShapeFactory.CreateAsync("Zone")))), null)
            .Differentiator(typePart.Name)
            .Location("Content")
            .OnGroup(context.GroupId)
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(
                ContentAlternates.OfPartFrame(typePart, definition.GetStereotype(), context.DisplayType)));
        await frame.ApplyAsync(context);
        if (frame.Shape is null) return null;

        frame.Shape.Properties[typePart.PartDefinition.Name] = part.Content;
        frame.Shape.Properties["ContentItem"] = part.ContentItem;
        return new BuildDisplayContext(frame.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
        {
            FindPlacement = context.FindPlacement,
        };
    }

    private static ShapeResult PartFrame(ContentTypeDefinition definition, ContentTypePartDefinition typePart, string position, string groupId) =>
        new ShapeResult("ContentPart_Edit", context => context.ShapeFactory.CreateAsync("ContentPart_Edit"), null)
            .Differentiator($"{definition.Name}-{typePart.Name}")
            .Name(typePart.Name)
            .Location($"Parts:{position}")
            .OnGroup(groupId)
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(ContentAlternates.OfPartEditor(definition.Name, typePart)));

    private Task ShowAsync(object driver, Func<Task<IDisplayResult>> build, BuildDisplayContext context) => logger.GuardAsync(driver, async () =>
    {
        if (await build() is { } result) await result.ApplyAsync(context);
    });

    private Task EditAsync(object driver, Func<Task<IDisplayResult>> build, BuildEditorContext context) => logger.GuardAsync(driver, async () =>
    {
        if (await build() is { } result) await result.ApplyAsync(context);
    });

    private IEnumerable<TDriver> Drivers<TDriver>(string owner, string mode) =>
        options.Value.Of(owner, mode).Select(type => (TDriver)services.GetRequiredService(type));
}
