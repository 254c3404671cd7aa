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

/// <summary>The settings of a time field.</summary>
public class TimeFieldSettings : FieldSettings
{
    /// <summary>The step of the input, in seconds.</summary>
    public string Step { get; set; }
}

/// <summary>The settings of a field of several texts.</summary>
public class MultiTextFieldSettings : FieldSettings
{
    /// <summary>The texts to choose from.</summary>
    public MultiTextFieldValueOption[] Options { get; set; } = [];
}

/// <summary>A text to choose.</summary>
public class MultiTextFieldValueOption
{
    /// <summary>What the editor shows.</summary>
    public string Name { get; set; }

    /// <summary>What is stored.</summary>
    public string Value { get; set; }

    /// <summary>Whether a new field has it.</summary>
    public bool Default { get; set; }
}

/// <summary>The settings of a field of items picked in all their languages.</summary>
public class LocalizationSetContentPickerFieldSettings : FieldSettings
{
    /// <summary>Whether more than one may be picked.</summary>
    public bool Multiple { get; set; }

    /// <summary>The content types to pick from.</summary>
    public string[] DisplayedContentTypes { get; set; } = [];
}
