using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Topics;
using YesSql;

namespace CmsSite.News.Topics;

/// <summary>A topic in the reader's language or the nearest one.</summary>
/// <param name="Set">The localization set, by which reports name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">The last part of its address, which stands for it in filters.</param>
/// <param name="Url">Its page, relative to the application: “~/fr/topics/…”.</param>
/// <param name="FallbackCulture">Its language where that is not the reader's; null where it is.</param>
public sealed record TopicEntry(string Set, string Name, string Slug, string Url, string? FallbackCulture);

/// <summary>Knows the published topics. There are few, so all are read by one query.</summary>
public sealed class TopicDirectory(ISession session, FallbackChain fallback, ContentReads reads)
{
    private IReadOnlyList<TopicIndex>? _rows;

    /// <summary>The published topics, each once, in no order.</summary>
    /// <param name="culture">The reader's language.</param>
    public async Task<IReadOnlyList<TopicEntry>> AllAsync(string culture)
    {
        reads.List(ContentReads.Topics);

        var chain = await fallback.ForAsync(culture);
        _rows ??= [.. await session.QueryIndex<TopicIndex>(row => row.LocalizationSet != null && row.Path != null).ListAsync()];

        return
        [
            .. _rows
                .GroupBy(row => row.LocalizationSet!, StringComparer.OrdinalIgnoreCase)
                .Select(set => Entry(set.MinBy(row => FallbackChain.Rank(chain, row.Culture))!, culture)),
        ];
    }

    private static TopicEntry Entry(TopicIndex row, string culture) => new(
        row.LocalizationSet!,
        row.Name,
        row.Path![(row.Path!.LastIndexOf('/') + 1)..],
        "~/" + row.Path,
        culture.Equals(row.Culture, StringComparison.OrdinalIgnoreCase) ? null : row.Culture);
}
