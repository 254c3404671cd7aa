namespace CmsSite.News.OutputCaching;

/// <summary>What is known of a request whose answer may come from the cache or go into it.</summary>
internal sealed class PageRequest(CacheEpoch began, string origin, string? culture, string query, string encoding)
{
    /// <summary>The epoch in which the request began.</summary>
    public CacheEpoch Began => began;

    /// <summary>Under which scheme and host the site was asked: addresses in the answer may repeat them.</summary>
    public string Origin => origin;

    /// <summary>The language that the address asks for; null for an address without one.</summary>
    public string? Culture => culture;

    /// <summary>The query in its normal form, empty for none.</summary>
    public string Query => query;

    /// <summary>“br”, “gzip” or, for an answer as it is, empty.</summary>
    public string Encoding => encoding;

    /// <summary>Whether its answer is being stored.</summary>
    public bool IsStoring { get; set; }
}
