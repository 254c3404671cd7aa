using CmsSite.Editorial.Files;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Reviews;

/// <summary>Finds and stores where items stand in their review.</summary>
public sealed class ReviewRecords(ISession session, MediaFolder files, IClock clock)
{
    private readonly Dictionary<string, ReviewRecord> _known = [];

    /// <summary>The item's record as it is stored; null before the item was first looked at.</summary>
    public async Task<ReviewRecord?> FindAsync(string contentItemId)
    {
        if (!_known.TryGetValue(contentItemId, out var record))
        {
            record = await session.Query<ReviewRecord, ReviewIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync();

            if (record is not null)
            {
                _known[contentItemId] = record;
            }
        }

        return record;
    }

    /// <summary>
    /// The item's record, made where there is none: what is public counts as seen, and a draft that is stored already as written by
    /// nobody known. So it is asked for before anything of the item is stored.
    /// </summary>
    public async Task<ReviewRecord> GetAsync(ContentItem item, ReviewWorkflow workflow)
    {
        if (await FindAsync(item.ContentItemId) is { } known)
        {
            return known;
        }

        var versions = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == item.ContentItemId && (row.Published || row.Latest)).ListAsync();
        var published = versions.Any(row => row.Published)
            ? await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == item.ContentItemId && row.Published).FirstOrDefaultAsync()
            : null;
        var record = Begin(item, workflow, published);

        record.ChangedByNobody = versions.Any(row => row.Latest && !row.Published);

        return record;
    }

    /// <summary>A record of an item that has none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="workflow">The workflow it follows.</param>
    /// <param name="published">What of it is public; null where nothing is.</param>
    public ReviewRecord Begin(ContentItem item, ReviewWorkflow workflow, ContentItem? published = null)
    {
        var record = new ReviewRecord { ContentItemId = item.ContentItemId, ContentType = item.ContentType, SinceUtc = clock.UtcNow };

        if (published is not null)
        {
            record.Published(workflow, ContentHash.Of(published), clock.UtcNow);
            record.PublishedFiles = files.KeysIn(published);
        }
        else
        {
            record.MoveTo(workflow, ReviewStateKind.Draft, clock.UtcNow);
        }

        return _known[item.ContentItemId] = record;
    }

    /// <summary>Stores the record. Who changed it at the same time has its commit refused.</summary>
    public Task SaveAsync(ReviewRecord record, ContentItem? item = null)
    {
        if (item is not null)
        {
            record.Title = item.DisplayText ?? "";
            record.Culture = item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : null;
        }

        return session.SaveAsync(record, checkConcurrency: true);
    }
}
