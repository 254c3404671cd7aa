using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The path at which an item answers.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>The longest path.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>Characters that an editor may not type in a path.</summary>
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    /// <summary>The path; null or empty: made by the pattern at the next change.</summary>
    public string Path { get; set; }

    /// <summary>Asks for the item to be the home page when it is published.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether the item has no path.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether items within the item have paths.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of an item within an item does not begin with the container's.</summary>
    public bool Absolute { get; set; }
}

/// <summary>The settings of a type's paths.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether editors may type a path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>The Liquid template of a generated path.</summary>
    public string Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    /// <summary>Whether editors may make an item the home page.</summary>
    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether editors may ask for a path to be made anew.</summary>
    public bool AllowUpdatePath { get; set; }

    /// <summary>Whether editors may do without a path.</summary>
    public bool AllowDisabled { get; set; }
}
