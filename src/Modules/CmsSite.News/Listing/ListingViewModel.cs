using CmsSite.News.Reports;

namespace CmsSite.News.Listing;

/// <summary>The reports of one year on a page of the list.</summary>
/// <param name="Year">The year of the news; null for reports without a date.</param>
/// <param name="Entries">The reports, latest first.</param>
public sealed record YearOfReports(int? Year, IReadOnlyList<ReportEntry> Entries);

/// <summary>A value that the list may be narrowed to, or that it is narrowed to.</summary>
/// <param name="Label">The year, or the topic's or country's name.</param>
/// <param name="Url">Where it leads, relative to the application: the list narrowed to it, or, for the one chosen, no longer narrowed to it.</param>
/// <param name="Count">How many reports the list then shows.</param>
/// <param name="IsChosen">Whether the list is narrowed to it.</param>
/// <param name="Culture">The language of the label where it is not the reader's; null where it is.</param>
public sealed record FilterLink(string Label, string Url, int Count, bool IsChosen, string? Culture = null);

/// <summary>What a page of the list shows.</summary>
public sealed record ListingViewModel
{
    /// <summary>The page's reports by year, latest first.</summary>
    public required IReadOnlyList<YearOfReports> Years { get; init; }

    /// <summary>The page's number, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many pages there are, at least 1.</summary>
    public required int PageCount { get; init; }

    /// <summary>How many reports there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The page of later reports, relative to the application; null on the first page.</summary>
    public required string? NewerUrl { get; init; }

    /// <summary>The page of earlier reports, relative to the application; null on the last page.</summary>
    public required string? OlderUrl { get; init; }

    /// <summary>The whole list, relative to the application.</summary>
    public required string AllUrl { get; init; }

    /// <summary>The years there are, latest first.</summary>
    public required IReadOnlyList<FilterLink> YearLinks { get; init; }

    /// <summary>The topics there are, as the reader's language sorts them.</summary>
    public required IReadOnlyList<FilterLink> TopicLinks { get; init; }

    /// <summary>The countries there are, as the reader's language sorts them.</summary>
    public required IReadOnlyList<FilterLink> CountryLinks { get; init; }

    /// <summary>The values that the list is narrowed to; empty where it shows all reports.</summary>
    public IEnumerable<FilterLink> Chosen => YearLinks.Concat(TopicLinks).Concat(CountryLinks).Where(link => link.IsChosen);
}
