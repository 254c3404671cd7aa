using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentLocalization.ViewModels;

/// <summary>The culture of an item and where its siblings in the other cultures are.</summary>
public class LocalizationPartViewModel : ShapeViewModel
{
    /// <summary>The id that all language versions share.</summary>
    public string LocalizationSet { get; set; }

    /// <summary>The name of the item's culture.</summary>
    public string Culture { get; set; }

    /// <summary>The item's culture.</summary>
    public CultureInfo CultureInfo => CultureInfo.GetCultureInfo(Culture ?? string.Empty);

    /// <summary>The part itself.</summary>
    [BindNever]
    public LocalizationPart LocalizationPart { get; set; }

    /// <summary>The other cultures, those without an item included.</summary>
    [BindNever]
    public IEnumerable<LocalizationLinksViewModel> ContentItemCultures { get; set; }
}

/// <summary>One other culture of a localization set.</summary>
public class LocalizationLinksViewModel
{
    /// <summary>Whether the culture is no longer one of the site's.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The item in that culture; null while there is none.</summary>
    public string ContentItemId { get; set; }

    /// <summary>The culture.</summary>
    public CultureInfo Culture { get; set; }
}
