using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Gives shapes for a field; the overridden methods say which.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver where TField : ContentField, new()
{
    private ContentTypePartDefinition _typePartDefinition;
    private ContentPartFieldDefinition _partFieldDefinition;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_partFieldDefinition is not { } field || _typePartDefinition is not { } part) return result;

        var name = $"{part.Name}-{field.Name}";
        if (shapeType == GetEditorShapeType(field)) return result.Differentiator(name);

        if (shapeType == $"{field.FieldDefinition.Name}_Display__{field.DisplayMode()}") result.Name(name);
        return result
            .Differentiator(shapeType == field.FieldDefinition.Name ? name : $"{name}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(
                FieldAlternates.Get(part, field, shapeType, context.Shape.Metadata.DisplayType)));
    }

    /// <summary>What shows the field, or null.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));

    /// <summary>What shows the field, or null.</summary>
    public virtual IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    /// <summary>The field's form, or null.</summary>
    public virtual Task<IDisplayResult> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    /// <summary>The field's form, or null.</summary>
    public virtual IDisplayResult Edit(TField field, BuildFieldEditorContext context) => null;

    /// <summary>Reads the posted form into the field and gives the form again, or null.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context) => Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        contentPart.Get<TField>(partFieldDefinition.Name) is { } field
            ? WithinAsync(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix, () =>
                DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context)))
            : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        WithinAsync(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix, () =>
            EditAsync(contentPart.GetOrCreate<TField>(partFieldDefinition.Name), new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context)));

    Task<IDisplayResult> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        WithinAsync(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix, async () =>
        {
            var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
            var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
            if (result is not null) contentPart.Apply(partFieldDefinition.Name, field);
            return result;
        });

    /// <summary>The shape type of the field in its display mode.</summary>
    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    /// <summary>The shape type in the field's display mode.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) =>
        context.PartFieldDefinition.DisplayMode() is { Length: > 0 } mode ? $"{shapeType}_Display__{mode}" : shapeType;

    /// <summary>The shape type of the field's form in its editor.</summary>
    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    /// <summary>The shape type of the field's form in its editor.</summary>
    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    /// <summary>The shape type in the field's editor.</summary>
    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    /// <summary>The shape type in the field's editor.</summary>
    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) =>
        partFieldDefinition.Editor() is { Length: > 0 } editor ? $"{shapeType}__{editor}" : shapeType;

    private async Task<IDisplayResult> WithinAsync(ContentTypePartDefinition part, ContentPartFieldDefinition field, string htmlFieldPrefix, Func<Task<IDisplayResult>> build)
    {
        if (field.FieldDefinition.Name != typeof(TField).Name && field.FieldDefinition.Name != nameof(ContentField)) return null;

        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? $"{part.Name}.{field.Name}" : $"{htmlFieldPrefix}.{part.Name}.{field.Name}";
        (_typePartDefinition, _partFieldDefinition) = (part, field);
        try
        {
            return await build();
        }
        finally
        {
            (_typePartDefinition, _partFieldDefinition) = (null, null);
        }
    }
}
