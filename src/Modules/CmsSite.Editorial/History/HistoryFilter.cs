using System.Globalization;

namespace CmsSite.Editorial.History;

/// <summary>Which entries are asked for; what is null narrows nothing.</summary>
public sealed record HistoryFilter
{
    /// <summary>The item.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>Part of the item's title.</summary>
    public string? Title { get; init; }

    /// <summary>The name of who did it.</summary>
    public string? UserName { get; init; }

    /// <summary>What was done.</summary>
    public HistoryAction? Action { get; init; }

    /// <summary>The workflow's state after.</summary>
    public string? State { get; init; }

    /// <summary>The item's language.</summary>
    public string? Culture { get; init; }

    /// <summary>The first moment.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>The first moment after.</summary>
    public DateTime? UntilUtc { get; init; }
}

/// <summary>A place in the history: what follows it is older. By it a page costs the same, however far back.</summary>
/// <param name="Utc">When the entry at that place happened.</param>
/// <param name="DocumentId">The key of that entry.</param>
public readonly record struct HistoryPlace(DateTime Utc, long DocumentId)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static HistoryPlace? Parse(string? text) =>
        text?.Split('-') is [var seconds, var id]
        && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var documentId)
            ? new(DateTimeOffset.FromUnixTimeSeconds(unix).UtcDateTime, documentId)
            : null;

    /// <summary>The place of an entry.</summary>
    public static HistoryPlace Of(HistoryEntry entry) => new(entry.Utc, entry.Id);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{new DateTimeOffset(DateTime.SpecifyKind(Utc, DateTimeKind.Utc)).ToUnixTimeSeconds()}-{DocumentId}");
}
