using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>The title of an item.</summary>
public class TitlePart : ContentPart
{
    /// <summary>The title, also the item's display text.</summary>
    public string Title { get; set; }
}

/// <summary>Who makes the title.</summary>
public enum TitlePartOptions
{
    /// <summary>The editor.</summary>
    Editable,

    /// <summary>The pattern; the editor sees it.</summary>
    GeneratedDisabled,

    /// <summary>The pattern; the editor does not see it.</summary>
    GeneratedHidden,

    /// <summary>The editor, who must.</summary>
    EditableRequired,
}

/// <summary>The settings of a type's title.</summary>
public class TitlePartSettings
{
    /// <summary>Who makes the title.</summary>
    public TitlePartOptions Options { get; set; } = TitlePartOptions.Editable;

    /// <summary>The Liquid template of a generated title.</summary>
    public string Pattern { get; set; }

    /// <summary>Whether the title is displayed.</summary>
    public bool RenderTitle { get; set; } = true;

    /// <summary>What an empty input shows.</summary>
    public string Placeholder { get; set; } = string.Empty;
}
