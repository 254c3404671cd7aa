using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of types.</summary>
public static class ContentTypeExtensions
{
    /// <summary>Gets the settings of the type itself.</summary>
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings<ContentTypeSettings>();

    /// <summary>Gets the stereotype, or null.</summary>
    public static string GetStereotype(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Stereotype;

    /// <summary>Gets the stereotype, if the type has one.</summary>
    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, out string stereotype)
    {
        stereotype = contentTypeDefinition.GetStereotype();
        return !string.IsNullOrWhiteSpace(stereotype);
    }

    /// <summary>Whether the content list shows the type's items.</summary>
    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    /// <summary>Whether the admin offers to create items of the type.</summary>
    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    /// <summary>Whether items of the type may be drafts.</summary>
    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    /// <summary>Whether items of the type have versions.</summary>
    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;

    /// <summary>Whether the type has permissions of its own.</summary>
    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;
}

/// <summary>Reads the settings of parts as types have them.</summary>
public static class ContentTypePartExtensions
{
    /// <summary>Gets the name that is shown.</summary>
    public static string DisplayName(this ContentTypePartDefinition typePart)
    {
        if (typePart.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } own)
        {
            return own;
        }

        return typePart.PartDefinition.Name == typePart.ContentTypeDefinition.Name
            ? typePart.ContentTypeDefinition.DisplayName
            : typePart.PartDefinition.DisplayName();
    }

    /// <summary>Gets the description, or null.</summary>
    public static string Description(this ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>().Description is { Length: > 0 } own ? own : typePart.PartDefinition.Description();

    /// <summary>Gets the name of the editor, or null.</summary>
    public static string Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    /// <summary>Gets the name of the display mode, or null.</summary>
    public static string DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;
}

/// <summary>Reads the settings of fields.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>Gets the name that is shown.</summary>
    public static string DisplayName(this ContentPartFieldDefinition partField) =>
        partField.GetSettings<ContentPartFieldSettings>().DisplayName is { Length: > 0 } own ? own : partField.FieldDefinition?.Name;

    /// <summary>Gets the description, or null.</summary>
    public static string Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    /// <summary>Gets the name of the editor, or null.</summary>
    public static string Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;

    /// <summary>Gets the name of the display mode, or null.</summary>
    public static string DisplayMode(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().DisplayMode;
}
