namespace CmsSite.Editorial.History;

/// <summary>
/// One line of the history. Written once, in the transaction of the act it tells of; after the commit it is sealed, which gives it its
/// number and chains it to the entry before. Never changed thereafter.
/// </summary>
public sealed class HistoryEntry
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>When it happened, in whole seconds.</summary>
    public DateTime Utc { get; init; }

    /// <summary>The name of the <see cref="HistoryAction"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>Who did it; null where nobody was signed in.</summary>
    public string? UserId { get; init; }

    /// <summary>The user's name at the time; empty where nobody was signed in.</summary>
    public string UserName { get; init; } = "";

    /// <summary>The item; null where it concerns none.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>The item's type; null where it concerns none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The item's title after the act; null where it concerns none.</summary>
    public string? Title { get; set; }

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; init; }

    /// <summary>The version that it was done to; null where it concerns none.</summary>
    public string? VersionId { get; set; }

    /// <summary>The hash of that version's content; null where it concerns none.</summary>
    public string? ContentHash { get; set; }

    /// <summary>The workflow's state before; null where the item has none.</summary>
    public string? From { get; init; }

    /// <summary>The workflow's state after; null where the item has none.</summary>
    public string? To { get; set; }

    /// <summary>The stage that was approved or sent back; null outside a review.</summary>
    public string? Stage { get; set; }

    /// <summary>The comment, the reason, the note; null for nothing.</summary>
    public string? Comment { get; set; }

    /// <summary>Its number in the history of the site, from 1; 0 until it is sealed.</summary>
    public long Number { get; set; }

    /// <summary>The hash of the entry before; empty for the first one and until it is sealed.</summary>
    public string PreviousHash { get; set; } = "";

    /// <summary>The hash over all of the above but the key; empty until it is sealed.</summary>
    public string Hash { get; set; } = "";
}
