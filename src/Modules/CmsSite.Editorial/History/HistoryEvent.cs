using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.History;

/// <summary>Something that happened, as the part of the module tells it that does it. Who acts and when is known besides.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Item">The version it was done to; null where it concerns no item.</param>
public sealed record HistoryEvent(HistoryAction Action, ContentItem? Item = null)
{
    /// <summary>The workflow's state before; null where the item has none.</summary>
    public string? From { get; init; }

    /// <summary>The workflow's state after; null where the item has none.</summary>
    public string? To { get; init; }

    /// <summary>The stage that was approved or sent back; null outside a review.</summary>
    public string? Stage { get; init; }

    /// <summary>What was said: the comment, the reason, the note; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The hash of the content at hand; null has it worked out.</summary>
    public string? ContentHash { get; init; }
}
