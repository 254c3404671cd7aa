using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A plain text.</summary>
public class TextField : ContentField
{
    /// <summary>The text.</summary>
    public string Text { get; set; }
}

/// <summary>A text with markup.</summary>
public class HtmlField : ContentField
{
    /// <summary>The markup.</summary>
    public string Html { get; set; }
}

/// <summary>A number.</summary>
public class NumericField : ContentField
{
    /// <summary>The number, or null.</summary>
    public decimal? Value { get; set; }
}

/// <summary>A date without time or zone.</summary>
public class DateField : ContentField
{
    /// <summary>The date at midnight, or null.</summary>
    public DateTime? Value { get; set; }
}

/// <summary>A time of day or a length of time.</summary>
public class TimeField : ContentField
{
    /// <summary>The time, or null.</summary>
    public TimeSpan? Value { get; set; }
}

/// <summary>Several texts, chosen from a list.</summary>
public class MultiTextField : ContentField
{
    /// <summary>The texts.</summary>
    public string[] Values { get; set; } = [];
}

/// <summary>Items picked in all their languages at once.</summary>
public class LocalizationSetContentPickerField : ContentField
{
    /// <summary>The localization sets picked, in order.</summary>
    public string[] LocalizationSets { get; set; } = [];
}
