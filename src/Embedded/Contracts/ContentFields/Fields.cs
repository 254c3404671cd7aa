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
