using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the templates of a <see cref="TextField"/> show.</summary>
public class DisplayTextFieldViewModel
{
    /// <summary>The value.</summary>
    public string Text => Field.Text;

    /// <summary>The field shown.</summary>
    public TextField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the templates of an <see cref="HtmlField"/> show.</summary>
public class DisplayHtmlFieldViewModel
{
    /// <summary>The value.</summary>
    public string Html { get; set; }

    /// <summary>The field shown.</summary>
    public HtmlField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the templates of a <see cref="NumericField"/> show.</summary>
public class DisplayNumericFieldViewModel
{
    /// <summary>The value.</summary>
    public decimal? Value => Field.Value;

    /// <summary>The field shown.</summary>
    public NumericField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the templates of a <see cref="DateField"/> show.</summary>
public class DisplayDateFieldViewModel
{
    /// <summary>The value.</summary>
    public DateTime? Value => Field.Value;

    /// <summary>The field shown.</summary>
    public DateField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}
