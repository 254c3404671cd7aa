using Microsoft.AspNetCore.OutputCaching;

namespace CmsSite.News.OutputCaching;

/// <summary>The kept answers of the public site, wherever the store keeps them.</summary>
internal sealed class PageCache(IOutputCacheStore store)
{
    /// <summary>The tag that every answer bears.</summary>
    public const string Everything = "pages";

    // More tags than this are dearer to go through than the pages are to make.
    private const int ManyTags = 500;

    private CacheEpoch _epoch = new();

    /// <summary>The present epoch.</summary>
    public CacheEpoch Epoch => Volatile.Read(ref _epoch);

    /// <summary>Evicts every answer that bears any of the tags.</summary>
    public async Task EvictAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        await Interlocked.Exchange(ref _epoch, new CacheEpoch()).CloseAsync();

        foreach (var tag in tags.Contains(Everything) || tags.Count > ManyTags ? [Everything] : tags)
        {
            await store.EvictByTagAsync(tag, cancellationToken);
        }
    }
}
