using CmsSite.News.Reports;
using CmsSite.News.Topics;
using Microsoft.AspNetCore.Http.Extensions;

namespace CmsSite.News.Listing;

/// <summary>The addresses of lists of reports: each list has one, its values in a fixed order.</summary>
/// <param name="culture">The reader's language.</param>
/// <param name="topics">The published topics, whose slugs stand for them.</param>
internal sealed class ListingAddress(string culture, IReadOnlyList<TopicEntry> topics)
{
    /// <summary>The address of a page of the list, relative to the application.</summary>
    public string Of(ReportFilter filter, int page = 1)
    {
        var query = new QueryBuilder();

        if (filter.Year is { } year)
        {
            query.Add("year", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
        }

        if (topics.FirstOrDefault(topic => topic.Set.Equals(filter.Topic, StringComparison.OrdinalIgnoreCase)) is { } chosen)
        {
            query.Add("topic", chosen.Slug);
        }

        if (filter.Country is { } country)
        {
            query.Add("country", country);
        }

        if (page > 1)
        {
            query.Add("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return $"~/{culture}/news{query}";
    }
}
