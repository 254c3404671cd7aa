namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path and the item that answers there.</summary>
public class AutorouteEntry
{
    /// <summary>The id of the item.</summary>
    public string ContentItemId;

    /// <summary>The path, with a slash before it and none after it.</summary>
    public string Path;

    /// <summary>Makes an entry.</summary>
    public AutorouteEntry(string contentItemId, string path, string containedContentItemId = null, string jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = "/" + path.Trim('/');
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }

    /// <summary>The id of an item within the item, or null.</summary>
    public string ContainedContentItemId;

    /// <summary>Where the item within the item is, or null.</summary>
    public string JsonPath;
}

/// <summary>Finds items by path and paths by item, among published items.</summary>
public interface IAutorouteEntries
{
    /// <summary>Finds the item that answers at a path.</summary>
    Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path);

    /// <summary>Finds the path of an item.</summary>
    Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId);
}
