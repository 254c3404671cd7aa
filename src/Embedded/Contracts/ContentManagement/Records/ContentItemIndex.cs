using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>The index of all stored versions of all items.</summary>
public class ContentItemIndex : MapIndex
{
    /// <summary>The longest type name that is kept.</summary>
    public const int MaxContentTypeSize = 255;

    /// <summary>The longest owner that is kept.</summary>
    public const int MaxOwnerSize = 255;

    /// <summary>The longest author that is kept.</summary>
    public const int MaxAuthorSize = 255;

    /// <summary>The longest display text that is kept.</summary>
    public const int MaxDisplayTextSize = 255;

    /// <summary>The key of the version's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id that all versions share.</summary>
    public string ContentItemId { get; set; }

    /// <summary>The id of the version.</summary>
    public string ContentItemVersionId { get; set; }

    /// <summary>Whether the version is the newest one.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether the version is the public one.</summary>
    public bool Published { get; set; }

    /// <summary>The name of the type.</summary>
    public string ContentType { get; set; }

    /// <summary>When the version was last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the item was last published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user who owns the item.</summary>
    public string Owner { get; set; }

    /// <summary>The name of the user who last changed the item.</summary>
    public string Author { get; set; }

    /// <summary>The text that stands for the item in lists.</summary>
    public string DisplayText { get; set; }
}
