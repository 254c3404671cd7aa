using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Who makes the value of a field.</summary>
public enum FieldBehaviorType
{
    /// <summary>The editor.</summary>
    Editable,

    /// <summary>The pattern; the editor sees it.</summary>
    GeneratedDisabled,

    /// <summary>The pattern; the editor does not see it.</summary>
    GeneratedHidden,
}

/// <summary>The settings of a text field.</summary>
public class TextFieldSettings : FieldSettings
{
    /// <summary>The value of a new field.</summary>
    public string DefaultValue { get; set; }

    /// <summary>Who makes the value.</summary>
    public FieldBehaviorType Type { get; set; }

    /// <summary>The Liquid template of a generated value.</summary>
    public string Pattern { get; set; }

    /// <summary>What an empty input shows.</summary>
    public string Placeholder { get; set; } = string.Empty;
}

/// <summary>The settings of an HTML field.</summary>
public class HtmlFieldSettings : FieldSettings
{
    /// <summary>Whether unsafe markup is taken out.</summary>
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the markup is a Liquid template.</summary>
    public bool RenderLiquid { get; set; }
}

/// <summary>The settings of a number field.</summary>
public class NumericFieldSettings : FieldSettings
{
    /// <summary>How many decimals are allowed.</summary>
    public int Scale { get; set; }

    /// <summary>The least number, or null.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>The greatest number, or null.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>What an empty input shows.</summary>
    public string Placeholder { get; set; }

    /// <summary>The value of a new field.</summary>
    public string DefaultValue { get; set; }
}

/// <summary>The settings of a date field.</summary>
public class DateFieldSettings : FieldSettings;
