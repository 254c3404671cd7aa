using CmsSite.News.Reports;

namespace CmsSite.News.Listing;

/// <summary>The reports of one year on a page of the list.</summary>
/// <param name="Year">The year of the news; null for reports without a date.</param>
/// <param name="Entries">The reports, latest first.</param>
public sealed record YearOfReports(int? Year, IReadOnlyList<ReportEntry> Entries);

/// <summary>What a page of the list shows.</summary>
/// <param name="Years">The page's reports by year, latest first.</param>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="PageCount">How many pages there are, at least 1.</param>
/// <param name="Total">How many reports there are on all pages.</param>
public sealed record ListingViewModel(IReadOnlyList<YearOfReports> Years, int Page, int PageCount, int Total)
{
    /// <summary>Groups the entries of a page, which are in order, by year.</summary>
    public static ListingViewModel From(IReadOnlyList<ReportEntry> entries, int page, int pageCount, int total) =>
        new([.. entries.GroupBy(entry => entry.Year).Select(year => new YearOfReports(year.Key, [.. year]))], page, pageCount, total);
}
