namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings of a type.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether the admin offers to create items.</summary>
    public bool Creatable { get; set; }

    /// <summary>Whether the content list shows items.</summary>
    public bool Listable { get; set; }

    /// <summary>Whether items may be drafts.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether items have versions.</summary>
    public bool Versionable { get; set; }

    /// <summary>The stereotype, or null.</summary>
    public string Stereotype { get; set; }

    /// <summary>Whether the type has permissions of its own.</summary>
    public bool Securable { get; set; }

    /// <summary>The description, or null.</summary>
    public string Description { get; set; }

    /// <summary>The category, or null.</summary>
    public string Category { get; set; }
}

/// <summary>The settings of a part as a type has it.</summary>
public class ContentTypePartSettings
{
    /// <summary>The name that is shown, or null.</summary>
    public string DisplayName { get; set; }

    /// <summary>The description, or null.</summary>
    public string Description { get; set; }

    /// <summary>The position among the type's parts, or null.</summary>
    public string Position { get; set; }

    /// <summary>The name of the display mode, or null.</summary>
    public string DisplayMode { get; set; }

    /// <summary>The name of the editor, or null.</summary>
    public string Editor { get; set; }
}

/// <summary>The settings of a part.</summary>
public class ContentPartSettings
{
    /// <summary>Whether types may have the part.</summary>
    public bool Attachable { get; set; }

    /// <summary>Whether types may have the part more than once, under names.</summary>
    public bool Reusable { get; set; }

    /// <summary>The name that is shown, or null.</summary>
    public string DisplayName { get; set; }

    /// <summary>The description, or null.</summary>
    public string Description { get; set; }

    /// <summary>The usual position among a type's parts, or null.</summary>
    public string DefaultPosition { get; set; }
}

/// <summary>The settings that all fields have.</summary>
public class ContentPartFieldSettings
{
    /// <summary>The name that is shown, or null.</summary>
    public string DisplayName { get; set; }

    /// <summary>The description, or null.</summary>
    public string Description { get; set; }

    /// <summary>The name of the editor, or null.</summary>
    public string Editor { get; set; }

    /// <summary>The name of the display mode, or null.</summary>
    public string DisplayMode { get; set; }

    /// <summary>The position among the part's fields, or null.</summary>
    public string Position { get; set; }
}

/// <summary>A base of the settings of a kind of field.</summary>
public abstract class FieldSettings
{
    /// <summary>What helps the editor, or null.</summary>
    public string Hint { get; set; }

    /// <summary>Whether a value must be given.</summary>
    public bool Required { get; set; }
}
