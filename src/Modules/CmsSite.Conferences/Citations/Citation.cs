namespace CmsSite.Conferences.Citations;

/// <summary>What others need to cite a report.</summary>
public sealed record Citation
{
    /// <summary>What tells it from other citations: ASCII letters and digits.</summary>
    public required string Key { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The organisation that wrote and published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The day of the news; null without one.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The absolute address.</summary>
    public required string Url { get; init; }

    /// <summary>The language it is written in, “fr”; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Summary { get; init; }
}
