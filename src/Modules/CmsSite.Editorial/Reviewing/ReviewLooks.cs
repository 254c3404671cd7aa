using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Remembers what each person has seen of an item, so that the next look shows what is new.</summary>
public sealed class ReviewLooks(ISession session, IClock clock)
{
    /// <summary>How long it is remembered: who comes back later sees what is new against what is public.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(180);

    private const int BatchSize = 200;

    /// <summary>
    /// Notes that somebody sees an item, and says what was seen before it became this: looking twice at the same loses nothing. Null for
    /// who sees it for the first time.
    /// </summary>
    /// <param name="item">What is seen.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="userId">Who looks.</param>
    public async Task<SeenContent?> LookAsync(ContentItem item, string hash, string userId)
    {
        var id = item.ContentItemId;
        var look = await session.Query<ReviewLook, ReviewLookIndex>(row => row.ContentItemId == id && row.UserId == userId).FirstOrDefaultAsync();

        if (look?.Hash == hash)
        {
            return look.Before ?? new(look.Item, look.Utc);
        }

        look ??= new ReviewLook { ContentItemId = id, UserId = userId };
        look.Before = look.Hash.Length > 0 ? new(look.Item, look.Utc) : null;
        (look.Item, look.Hash, look.Utc) = (item.Clone(), hash, clock.UtcNow);

        await session.SaveAsync(look);

        return look.Before;
    }

    /// <summary>Forgets what was seen too long ago, and what was seen of items that are no longer there.</summary>
    public async Task PurgeAsync(CancellationToken cancellationToken = default)
    {
        var before = clock.UtcNow - Life;
        long last = 0;

        while (true)
        {
            var rows = (await session.QueryIndex<ReviewLookIndex>(row => row.DocumentId > last)
                .OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync(cancellationToken)).ToList();

            if (rows.Count == 0)
            {
                return;
            }

            var ids = rows.Select(row => row.ContentItemId).Distinct().ToArray();
            var present = (await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && (row.Latest || row.Published)).ListAsync(cancellationToken))
                .Select(row => row.ContentItemId).ToHashSet();

            await ForgetAsync([.. rows.Where(row => !(row.Utc >= before) || !present.Contains(row.ContentItemId)).Select(row => row.DocumentId)], cancellationToken);
            last = rows[^1].DocumentId;
        }
    }

    private async Task ForgetAsync(long[] documentIds, CancellationToken cancellationToken)
    {
        if (documentIds.Length == 0)
        {
            return;
        }

        foreach (var look in await session.GetAsync<ReviewLook>(documentIds, cancellationToken: cancellationToken))
        {
            session.Delete(look);
        }

        // What is kept until the end would else be all of it.
        await session.SaveChangesAsync(cancellationToken);
    }
}
