using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Gives shapes for a part; the overridden methods say which.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver where TPart : ContentPart, new()
{
    private ContentTypePartDefinition _typePartDefinition;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_typePartDefinition is not { } definition) return result;

        var isDisplayMode = shapeType == $"{definition.PartDefinition.Name}_Display__{definition.DisplayMode()}";
        if (isDisplayMode) result.Name(definition.Name);

        var isPart = isDisplayMode || shapeType == definition.PartDefinition.Name || shapeType == GetEditorShapeType(definition);
        return result
            .Differentiator(isPart ? definition.Name : $"{definition.Name}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(
                PartAlternates.Get(definition, shapeType, context.Shape.Metadata.DisplayType)));
    }

    /// <summary>What shows the part, or null.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    /// <summary>What shows the part, or null.</summary>
    public virtual IDisplayResult Display(TPart part, BuildPartDisplayContext context) => null;

    /// <summary>The part's form, or null.</summary>
    public virtual Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    /// <summary>The part's form, or null.</summary>
    public virtual IDisplayResult Edit(TPart part, BuildPartEditorContext context) => null;

    /// <summary>Reads the posted form into the part and gives the form again, or null.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context) => Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        WithinAsync(typePartDefinition, context.HtmlFieldPrefix, contentPart, part => DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context)));

    Task<IDisplayResult> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        WithinAsync(typePartDefinition, context.HtmlFieldPrefix, contentPart, part => EditAsync(part, new BuildPartEditorContext(typePartDefinition, context)));

    Task<IDisplayResult> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        WithinAsync(typePartDefinition, context.HtmlFieldPrefix, contentPart, async part =>
        {
            var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
            part.ContentItem.Apply(typePartDefinition.Name, part);
            return result;
        });

    /// <summary>The shape type of the part in its display mode.</summary>
    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    /// <summary>The shape type in the part's display mode.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) =>
        context.TypePartDefinition.DisplayMode() is { Length: > 0 } mode ? $"{shapeType}_Display__{mode}" : shapeType;

    /// <summary>The shape type of the part's form in its editor.</summary>
    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    /// <summary>The shape type of the part's form in its editor.</summary>
    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    /// <summary>The shape type in the part's editor.</summary>
    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    /// <summary>The shape type in the part's editor.</summary>
    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) =>
        typePartDefinition.Editor() is { Length: > 0 } editor ? $"{shapeType}__{editor}" : shapeType;

    private async Task<IDisplayResult> WithinAsync(ContentTypePartDefinition definition, string htmlFieldPrefix, ContentPart contentPart, Func<TPart, Task<IDisplayResult>> build)
    {
        if (contentPart is not TPart part) return null;

        // A bag's driver builds its items in the middle of its own work, and one of them may have the same driver again.
        var (outerPrefix, outerDefinition) = (Prefix, _typePartDefinition);
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? definition.Name : $"{htmlFieldPrefix}.{definition.Name}";
        _typePartDefinition = definition;
        try
        {
            return await build(part);
        }
        finally
        {
            (Prefix, _typePartDefinition) = (outerPrefix, outerDefinition);
        }
    }
}
