using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>The index of paths: of latest and published versions, and of the last version of removed items.</summary>
public class AutoroutePartIndex : MapIndex
{
    /// <summary>The key of the version's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; }

    /// <summary>The id of an item within the item, or null.</summary>
    public string ContainedContentItemId { get; set; }

    /// <summary>Where the item within the item is, or null.</summary>
    public string JsonPath { get; set; }

    /// <summary>The path.</summary>
    public string Path { get; set; }

    /// <summary>Whether the version is the public one.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the version is the newest one.</summary>
    public bool Latest { get; set; }
}
