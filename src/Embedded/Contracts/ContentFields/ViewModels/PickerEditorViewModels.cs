using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the editor of a <see cref="LocalizationSetContentPickerField"/> shows and binds.</summary>
public class EditLocalizationSetContentPickerFieldViewModel
{
    /// <summary>The localization sets picked, joined by commas.</summary>
    public string LocalizationSets { get; set; }

    /// <summary>The field edited.</summary>
    public LocalizationSetContentPickerField Field { get; set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPart Part { get; set; }

    /// <summary>The field's definition on its part.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; }

    /// <summary>The items behind the sets, in the language at hand.</summary>
    [BindNever]
    public IList<VueMultiselectItemViewModel> SelectedItems { get; set; }
}

/// <summary>An item that has been picked.</summary>
public class VueMultiselectItemViewModel
{
    /// <summary>The id to store.</summary>
    public string Id { get; set; }

    /// <summary>What the editor shows.</summary>
    public string DisplayText { get; set; }

    /// <summary>Whether the item has a published version.</summary>
    public bool HasPublished { get; set; }
}
