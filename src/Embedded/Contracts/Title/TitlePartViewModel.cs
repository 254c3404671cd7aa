using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

/// <summary>What the title's templates and its editor show.</summary>
public class TitlePartViewModel
{
    /// <summary>The title as stored or typed.</summary>
    public string Title { get; set; }

    /// <summary>The item that bears the title.</summary>
    [BindNever]
    public ContentItem ContentItem { get; set; }

    /// <summary>The part itself.</summary>
    [BindNever]
    public TitlePart TitlePart { get; set; }

    /// <summary>The part's settings in the item's type; null outside the editor.</summary>
    [BindNever]
    public TitlePartSettings Settings { get; set; }
}
