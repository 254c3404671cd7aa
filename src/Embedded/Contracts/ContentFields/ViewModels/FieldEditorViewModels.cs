using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the editor of a <see cref="TextField"/> shows and binds.</summary>
public class EditTextFieldViewModel
{
    /// <summary>The text as typed; null when empty.</summary>
    public string Text { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public TextField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the editor of an <see cref="HtmlField"/> shows and binds.</summary>
public class EditHtmlFieldViewModel
{
    /// <summary>The markup as typed, before it is sanitised.</summary>
    public string Html { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public HtmlField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the editor of a <see cref="NumericField"/> shows and binds.</summary>
public class EditNumericFieldViewModel
{
    /// <summary>The number as typed, in the request culture; null when empty.</summary>
    public string Value { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public NumericField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the editor of a <see cref="DateField"/> shows and binds.</summary>
public class EditDateFieldViewModel
{
    /// <summary>The day, at midnight; null when empty.</summary>
    public DateTime? Value { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public DateField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the editor of a <see cref="TimeField"/> shows and binds.</summary>
public class EditTimeFieldViewModel
{
    /// <summary>The value as typed.</summary>
    public TimeSpan? Value { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public TimeField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}

/// <summary>What the editor of a <see cref="MultiTextField"/> shows and binds.</summary>
public class EditMultiTextFieldViewModel
{
    /// <summary>The value as typed.</summary>
    public string[] Values { get; set; } = [];

    /// <summary>The field edited.</summary>
    [BindNever]
    public MultiTextField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }
}
