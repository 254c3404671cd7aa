namespace CmsSite.Editorial.History;

/// <summary>What the page's form asks for.</summary>
public sealed class HistoryQuery
{
    /// <summary>The item's id.</summary>
    public string? Item { get; set; }

    /// <summary>Part of the title.</summary>
    public string? Title { get; set; }

    /// <summary>The name of who did it.</summary>
    public string? Person { get; set; }

    /// <summary>What was done.</summary>
    public HistoryAction? What { get; set; }

    /// <summary>The state after.</summary>
    public string? State { get; set; }

    /// <summary>The item's language.</summary>
    public string? Language { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Where the page begins; null for the newest entries.</summary>
    public string? After { get; set; }
}

/// <summary>What the page shows.</summary>
public sealed record HistoryViewModel
{
    /// <summary>What was asked for.</summary>
    public required HistoryQuery Query { get; init; }

    /// <summary>The entries, newest first.</summary>
    public required IReadOnlyList<HistoryLine> Lines { get; init; }

    /// <summary>Where older entries begin; null where there are none.</summary>
    public string? Older { get; init; }

    /// <summary>The title of the item whose history is shown; null for the site's.</summary>
    public string? ItemTitle { get; init; }

    /// <summary>The states to choose from, by name.</summary>
    public required IReadOnlyDictionary<string, string> States { get; init; }

    /// <summary>The languages to choose from.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Whether the person may see the history of the whole site.</summary>
    public bool CanSeeAll { get; init; }

    /// <summary>Whether the person may have the history verified.</summary>
    public bool CanVerify { get; init; }

    /// <summary>What a verification found; null where none was asked for.</summary>
    public HistoryVerification? Verification { get; init; }
}
