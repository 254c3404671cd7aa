using YesSql.Indexes;

namespace CmsSite.Editorial.History;

/// <summary>What the history is searched by: one row per entry.</summary>
public sealed class HistoryIndex : MapIndex
{
    internal const int MaxTitleLength = 255;

    /// <summary>The key of the entry's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The entry's number; 0 until it is sealed.</summary>
    public long Number { get; set; }

    /// <summary>When it happened.</summary>
    public DateTime Utc { get; set; }

    /// <summary>The name of the <see cref="HistoryAction"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>Who did it; null where nobody was signed in.</summary>
    public string? UserId { get; set; }

    /// <summary>The user's name at the time.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The item; null where it concerns none.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The item's type; null where it concerns none.</summary>
    public string? ContentType { get; set; }

    /// <summary>The item's title after the act, 255 characters of it.</summary>
    public string? Title { get; set; }

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The version that it was done to.</summary>
    public string? VersionId { get; set; }

    /// <summary>The workflow's state after.</summary>
    public string? State { get; set; }

    /// <summary>The hash of the item's content; null where it concerns none.</summary>
    public string? ContentHash { get; set; }
}

/// <summary>Fills <see cref="HistoryIndex"/>.</summary>
internal sealed class HistoryIndexProvider : IndexProvider<HistoryEntry>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<HistoryEntry> context) => context.For<HistoryIndex>().Map(RowOf);

    /// <summary>The row that an entry has.</summary>
    public static HistoryIndex RowOf(HistoryEntry entry) => new()
    {
        Number = entry.Number,
        Utc = entry.Utc,
        Action = entry.Action,
        UserId = entry.UserId,
        UserName = entry.UserName,
        ContentItemId = entry.ContentItemId,
        ContentType = entry.ContentType,
        Title = entry.Title is { Length: > HistoryIndex.MaxTitleLength } title ? title[..HistoryIndex.MaxTitleLength] : entry.Title,
        Culture = entry.Culture,
        VersionId = entry.VersionId,
        State = entry.To,
        ContentHash = entry.ContentHash,
    };
}
