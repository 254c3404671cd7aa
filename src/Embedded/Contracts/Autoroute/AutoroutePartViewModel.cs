using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.ViewModels;

/// <summary>What the editor of an item's address shows and takes.</summary>
public class AutoroutePartViewModel
{
    /// <summary>The path below the site's root; empty asks for one made from the pattern.</summary>
    public string Path { get; set; }

    /// <summary>Whether the item becomes the home page when it is published.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether the path is to be made anew from the pattern.</summary>
    public bool UpdatePath { get; set; }

    /// <summary>Whether the item is the home page now.</summary>
    public bool IsHomepage { get; set; }

    /// <summary>Whether contained items get paths below this one.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of a contained item stands alone.</summary>
    public bool Absolute { get; set; }

    /// <summary>Whether the item has no path at all.</summary>
    public bool Disabled { get; set; }

    /// <summary>The item that bears the path.</summary>
    [BindNever]
    public ContentItem ContentItem { get; set; }

    /// <summary>The part itself.</summary>
    [BindNever]
    public AutoroutePart AutoroutePart { get; set; }

    /// <summary>The part's settings in the item's type.</summary>
    [BindNever]
    public AutoroutePartSettings Settings { get; set; }
}
