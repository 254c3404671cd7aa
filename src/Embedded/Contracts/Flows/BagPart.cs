using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Items that live inside another.</summary>
public class BagPart : ContentPart
{
    /// <summary>The items, in order.</summary>
    public List<ContentItem> ContentItems { get; set; } = [];
}

/// <summary>The settings of a bag.</summary>
public class BagPartSettings
{
    /// <summary>The content types it may hold.</summary>
    public string[] ContainedContentTypes { get; set; } = [];
}
