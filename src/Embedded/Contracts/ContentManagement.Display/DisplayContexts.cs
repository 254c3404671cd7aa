using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The showing of a part.</summary>
public class BuildPartDisplayContext : BuildDisplayContext
{
    /// <summary>The showing of a part of that definition.</summary>
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater) =>
        TypePartDefinition = typePartDefinition;

    /// <summary>The part in its type.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}

/// <summary>The form of a part.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    /// <summary>The form of a part of that definition.</summary>
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater) =>
        TypePartDefinition = typePartDefinition;

    /// <summary>The part in its type.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}

/// <summary>The posted form of a part.</summary>
public class UpdatePartEditorContext : BuildPartEditorContext
{
    /// <summary>The posted form of a part of that definition.</summary>
    public UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) : base(typePartDefinition, context)
    {
    }
}

/// <summary>The showing of a field.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    /// <summary>The showing of a field of that definition.</summary>
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }

    /// <summary>The part that holds the field.</summary>
    public ContentPart ContentPart { get; }

    /// <summary>The part in its type.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }

    /// <summary>The field in its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>The form of a field.</summary>
public class BuildFieldEditorContext : BuildEditorContext
{
    /// <summary>The form of a field of that definition.</summary>
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }

    /// <summary>The part that holds the field.</summary>
    public ContentPart ContentPart { get; }

    /// <summary>The part in its type.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }

    /// <summary>The field in its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; }
}

/// <summary>The posted form of a field.</summary>
public class UpdateFieldEditorContext : BuildFieldEditorContext
{
    /// <summary>The posted form of a field of that definition.</summary>
    public UpdateFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
        : base(contentPart, typePartDefinition, partFieldDefinition, context)
    {
    }
}
