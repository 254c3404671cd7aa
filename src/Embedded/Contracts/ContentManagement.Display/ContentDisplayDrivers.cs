using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Takes part in building the shapes of content items, after the drivers.</summary>
public interface IContentDisplayHandler
{
    /// <summary>The item is shown.</summary>
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    /// <summary>The item's form is built.</summary>
    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    /// <summary>The item's posted form was read.</summary>
    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}

/// <summary>Gives shapes for every content item.</summary>
public interface IContentDisplayDriver : IDisplayDriver<ContentItem, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>;

/// <summary>Gives shapes for every content item; the overridden methods say which.</summary>
public abstract class ContentDisplayDriver : DisplayDriver<ContentItem, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IContentDisplayDriver;

/// <summary>Gives shapes for a part.</summary>
public interface IContentPartDisplayDriver
{
    /// <summary>What shows the part, or null.</summary>
    Task<IDisplayResult> BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>The part's form, or null.</summary>
    Task<IDisplayResult> BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Reads the posted form into the part and gives the form again, or null.</summary>
    Task<IDisplayResult> UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}

/// <summary>Gives shapes for a field.</summary>
public interface IContentFieldDisplayDriver
{
    /// <summary>What shows the field, or null.</summary>
    Task<IDisplayResult> BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>The field's form, or null.</summary>
    Task<IDisplayResult> BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Reads the posted form into the field and gives the form again, or null.</summary>
    Task<IDisplayResult> UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
