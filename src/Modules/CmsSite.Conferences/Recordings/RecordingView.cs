namespace CmsSite.Conferences.Recordings;

/// <summary>A recording as a page shows it.</summary>
public sealed record RecordingView
{
    /// <summary>Its title, “Day 1”.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is to be seen; always http or https.</summary>
    public required string Url { get; init; }

    /// <summary>Where it is kept.</summary>
    public required RecordingSource Source { get; init; }

    /// <summary>The day of the conference, from 1; null when unknown.</summary>
    public int? Day { get; init; }

    /// <summary>When it was recorded, in words; null when unknown.</summary>
    public string? RecordedOn { get; init; }

    /// <summary>How long it is, “1 h 05”; null when unknown.</summary>
    public string? Duration { get; init; }

    /// <summary>The languages spoken, in the reader's language.</summary>
    public IReadOnlyList<string> SpokenLanguages { get; init; } = [];

    /// <summary>The languages of its subtitles, in the reader's language.</summary>
    public IReadOnlyList<string> Subtitles { get; init; } = [];

    /// <summary>The address of a transcript; null when there is none.</summary>
    public string? TranscriptUrl { get; init; }
}
