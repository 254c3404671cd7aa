using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CmsSite.News.Seo;

/// <summary>The part of a query that makes another page, always in one form.</summary>
internal static class CanonicalQuery
{
    /// <summary>The query to name a page by; all else that was asked for changes nothing.</summary>
    public static QueryString Of(IQueryCollection query)
    {
        var canonical = new QueryBuilder();

        Add("year", query["year"].ToString().Trim());
        Add("topic", query["topic"].ToString().ToLowerInvariant());
        Add("country", query["country"].ToString().ToUpperInvariant());
        Add("page", IsLaterPage(query) ? PageOf(query).ToString(CultureInfo.InvariantCulture) : "");

        return canonical.ToQueryString();

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                canonical.Add(name, value);
            }
        }
    }

    /// <summary>Whether it asks for a later page of a list.</summary>
    public static bool IsLaterPage(IQueryCollection query) => PageOf(query) > 1;

    private static int PageOf(IQueryCollection query) =>
        int.TryParse(query["page"].ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var page) ? page : 1;
}
