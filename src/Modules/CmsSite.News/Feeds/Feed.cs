namespace CmsSite.News.Feeds;

/// <summary>The latest reports in one language, for feed readers.</summary>
public sealed record Feed
{
    /// <summary>What identifies the feed for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The site's name, with the topic's where the feed has one.</summary>
    public required string Title { get; init; }

    /// <summary>What it tells of.</summary>
    public required string Description { get; init; }

    /// <summary>The site's name.</summary>
    public required string Author { get; init; }

    /// <summary>The language of all its entries.</summary>
    public required string Culture { get; init; }

    /// <summary>The absolute address of the page whose feed it is.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The feed's own absolute address without its ending: “https://…/fr/news/feed”.</summary>
    public required string Address { get; init; }

    /// <summary>When an entry changed last; the beginning of time while there is none.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The entries, latest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }
}

/// <summary>A report in a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>What identifies the report for ever, whatever its address becomes.</summary>
    public required string Id { get; init; }

    /// <summary>The report's absolute address.</summary>
    public required string Url { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; empty where there are none.</summary>
    public required string Summary { get; init; }

    /// <summary>When the news came out.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The names of its topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The photo that stands for it; null where there is none.</summary>
    public FeedImage? Image { get; init; }
}

/// <summary>A picture in a feed.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record FeedImage(string Url, string ContentType, long Length);
