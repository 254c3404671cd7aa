namespace CmsSite.Conferences.Calendar;

/// <summary>A conference as calendars keep it.</summary>
public sealed record CalendarEntry
{
    /// <summary>What identifies the conference for ever, the same in all languages.</summary>
    public required string Id { get; init; }

    /// <summary>The language of the texts.</summary>
    public required string Culture { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The first day.</summary>
    public required DateTime FirstDay { get; init; }

    /// <summary>The last day.</summary>
    public required DateTime LastDay { get; init; }

    /// <summary>When its report was last changed.</summary>
    public required DateTime ChangedUtc { get; init; }

    /// <summary>The absolute address of its report.</summary>
    public required string Url { get; init; }

    /// <summary>“Vienna, Austria”; null for a conference without a place.</summary>
    public string? Place { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Summary { get; init; }
}
