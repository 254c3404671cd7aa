using CmsSite.Conferences.Languages;

namespace CmsSite.News.Reports;

/// <summary>A report as lists show it: once, in the reader's language or the nearest one.</summary>
public sealed record ReportEntry
{
    /// <summary>The address of the version shown, relative to the application: “~/fr/news/…”.</summary>
    public required string Url { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The language that the entry is written in.</summary>
    public required string Culture { get; init; }

    /// <summary>Whether that is not the language of the page around it.</summary>
    public required bool IsFallback { get; init; }

    /// <summary>“rtl” or “ltr”.</summary>
    public required string Direction { get; init; }

    /// <summary>The language's name in itself.</summary>
    public required string CultureName { get; init; }

    /// <summary>The year the news is filed under; null without a date.</summary>
    public int? Year { get; init; }

    /// <summary>The day of the news in words; null without a date.</summary>
    public string? DateText { get; init; }

    /// <summary>The day of the news as yyyy-MM-dd; null without a date.</summary>
    public string? DateIso { get; init; }

    /// <summary>“Vienna, Austria”; null for a conference without a place.</summary>
    public string? PlaceLine { get; init; }

    /// <summary>The days of the conference in words; null while unknown.</summary>
    public string? EventDates { get; init; }

    /// <summary>“Online”, “In person and online”; null for a conference in person, which goes without saying, and while unknown.</summary>
    public string? AttendanceName { get; init; }

    /// <summary>How many recordings the report has.</summary>
    public int RecordingCount { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Summary { get; init; }

    /// <summary>All languages in which the report is published, in the site's order.</summary>
    public required IReadOnlyList<LanguageVersion> Languages { get; init; }
}
