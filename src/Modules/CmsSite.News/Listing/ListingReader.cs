using System.Globalization;
using CmsSite.Conferences.Places;
using CmsSite.News.Reports;
using CmsSite.News.Topics;

namespace CmsSite.News.Listing;

/// <summary>What a visitor asks the list for, as the address says it.</summary>
/// <param name="Year">A year; null for all.</param>
/// <param name="Topic">A topic's slug in the reader's language; null for all.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code; null for all.</param>
/// <param name="Page">The page's number, from 1.</param>
public sealed record ListingRequest(int? Year, string? Topic, string? Country, int Page);

/// <summary>Reads a page of the list of reports with the filters that narrow it further, from two queries.</summary>
public sealed class ListingReader(ReportList reports, ReportCatalogue catalogue, TopicDirectory topicDirectory, Countries countries)
{
    private const int PageSize = 20;

    /// <summary>The page; null where it does not exist: beyond the end, or narrowed to a value that no report has.</summary>
    public async Task<ListingViewModel?> ReadAsync(ListingRequest request, string culture)
    {
        var topics = await topicDirectory.AllAsync(culture);
        var all = (await catalogue.GetAsync()).Count(ReportFilter.None);

        if (FilterOf(request, topics, all) is not { } filter)
        {
            return null;
        }

        var found = await reports.GetPageAsync(culture, filter, request.Page, PageSize);
        var pageCount = Math.Max(1, (found.Total + PageSize - 1) / PageSize);

        return request.Page <= pageCount ? await ModelAsync(found, filter, request.Page, pageCount, new(culture, topics), topics) : null;
    }

    private static ReportFilter? FilterOf(ListingRequest request, IReadOnlyList<TopicEntry> topics, ReportCounts all)
    {
        var topic = topics.FirstOrDefault(known => known.Slug.Equals(request.Topic, StringComparison.OrdinalIgnoreCase));
        var country = request.Country?.ToUpperInvariant();

        return (request.Year is { } year && all.Years.All(known => known.Key != year))
            || (request.Topic is not null && (topic is null || !all.Topics.ContainsKey(topic.Set)))
            || (country is not null && !all.Countries.ContainsKey(country))
                ? null
                : new ReportFilter(request.Year, topic?.Set, country);
    }

    private async Task<ListingViewModel> ModelAsync(
        ReportListPage found, ReportFilter filter, int page, int pageCount, ListingAddress address, IReadOnlyList<TopicEntry> topics)
    {
        var counts = (await catalogue.GetAsync()).Count(filter);

        return new ListingViewModel
        {
            Years = [.. found.Entries.GroupBy(entry => entry.Year).Select(year => new YearOfReports(year.Key, [.. year]))],
            Page = page,
            PageCount = pageCount,
            Total = found.Total,
            NewerUrl = page > 1 ? address.Of(filter, page - 1) : null,
            OlderUrl = page < pageCount ? address.Of(filter, page + 1) : null,
            AllUrl = address.Of(ReportFilter.None),
            YearLinks = YearLinks(counts, filter, address),
            TopicLinks = Sorted(topics.Select(topic => TopicLink(topic, counts.Topics.GetValueOrDefault(topic.Set), filter, address))),
            CountryLinks = Sorted(counts.Countries.Keys.Append(filter.Country).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(country => CountryLink(country, counts.Countries.GetValueOrDefault(country), filter, address))),
        };
    }

    private static IReadOnlyList<FilterLink> YearLinks(ReportCounts counts, ReportFilter filter, ListingAddress address)
    {
        var years = counts.Years.ToDictionary(year => year.Key, year => year.Value);

        return
        [
            .. years.Keys.Append(filter.Year ?? 0).Distinct().Where(year => year > 0).OrderDescending().Select(year => new FilterLink(
                year.ToString(CultureInfo.InvariantCulture),
                address.Of(filter with { Year = filter.Year == year ? null : year }),
                years.GetValueOrDefault(year),
                filter.Year == year)),
        ];
    }

    private static FilterLink TopicLink(TopicEntry topic, int count, ReportFilter filter, ListingAddress address)
    {
        var isChosen = topic.Set.Equals(filter.Topic, StringComparison.OrdinalIgnoreCase);

        return new(topic.Name, address.Of(filter with { Topic = isChosen ? null : topic.Set }), count, isChosen, topic.FallbackCulture);
    }

    private FilterLink CountryLink(string country, int count, ReportFilter filter, ListingAddress address)
    {
        var isChosen = country.Equals(filter.Country, StringComparison.OrdinalIgnoreCase);

        return new(countries.NameOf(country) ?? country, address.Of(filter with { Country = isChosen ? null : country }), count, isChosen);
    }

    // A value that leaves nothing to show is no link; one that is chosen can always be taken back.
    private static IReadOnlyList<FilterLink> Sorted(IEnumerable<FilterLink> links) =>
        [.. links.Where(link => link.Count > 0 || link.IsChosen).OrderBy(link => link.Label, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];
}
