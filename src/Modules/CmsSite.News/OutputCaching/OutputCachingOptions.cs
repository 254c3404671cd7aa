namespace CmsSite.News.OutputCaching;

/// <summary>What is kept of the public site; read from the configuration's section “CmsSite_OutputCaching”.</summary>
public sealed class OutputCachingOptions
{
    /// <summary>How many bytes all answers together take at most, where they are kept in memory.</summary>
    public long SizeLimit { get; set; } = 64 * 1024 * 1024;

    /// <summary>The largest answer that is kept, in bytes.</summary>
    public long MaximumBodySize { get; set; } = 8 * 1024 * 1024;

    /// <summary>How long an answer is kept that nothing has evicted.</summary>
    public TimeSpan Duration { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The query values that an address below a language's home reads, in the order of their normal form. All others are taken off
    /// before the page is made, so that they can neither be seen by it nor fill the cache.
    /// </summary>
    public IDictionary<string, string[]> QueryValues { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["news"] = ["year", "topic", "country", "page"],
        ["recordings"] = ["page"],
    };

    /// <summary>Addresses whose answers depend on the query in a way that is not worth keeping, below a language's home.</summary>
    public ISet<string> NotKept { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "search" };

    /// <summary>Addresses without a language that are kept all the same.</summary>
    public ISet<string> Files { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "/robots.txt", "/sitemap.xml", "/news-sitemap.xml" };
}
