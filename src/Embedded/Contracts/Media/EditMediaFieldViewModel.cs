using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>What the editor of a <see cref="MediaField"/> shows and binds.</summary>
public class EditMediaFieldViewModel
{
    /// <summary>The files as JSON: an array of path and mediaText.</summary>
    public string Paths { get; set; }

    /// <summary>The field edited.</summary>
    [BindNever]
    public MediaField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    [BindNever]
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }

    /// <summary>Whether a text may be given for each file.</summary>
    [BindNever]
    public bool AllowMediaText { get; set; }

    /// <summary>The endings of the files allowed.</summary>
    [BindNever]
    public string[] AllowedExtensions { get; set; } = [];
}
