using CmsSite.Editorial.Reviews;
using YesSql;

namespace CmsSite.Editorial.Queue;

/// <summary>Which items a queue holds.</summary>
public enum QueueKind
{
    /// <summary>Those that wait for a review.</summary>
    ToReview,

    /// <summary>Those that the person wrote or submitted and has to mend.</summary>
    ToMend,

    /// <summary>Those that are approved and not yet public.</summary>
    ToPublish,
}

/// <summary>A page of a queue.</summary>
/// <param name="Records">Its items, those that wait longest first.</param>
/// <param name="Total">How many items there are on all pages.</param>
public sealed record QueuePage(IReadOnlyList<ReviewRecord> Records, int Total);

/// <summary>What waits for whom.</summary>
public sealed class ReviewQueue(ISession session)
{
    /// <summary>A page of a queue, from two queries.</summary>
    /// <param name="kind">Which queue.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="pageSize">How many items stand on a page.</param>
    public async Task<QueuePage> GetPageAsync(QueueKind kind, string userId, int page, int pageSize)
    {
        var query = session.Query<ReviewRecord, ReviewIndex>();
        var queue = kind.ToString();
        var narrowed = kind == QueueKind.ToMend
            ? query.Where(row => row.Queue == queue && row.SubmitterId == userId)
            : query.Where(row => row.Queue == queue);
        var records = await narrowed.OrderBy(row => row.SinceUtc).Skip((page - 1) * pageSize).Take(pageSize).ListAsync();

        return new([.. records], await CountAsync(kind, userId));
    }

    /// <summary>How many items a queue holds.</summary>
    public async Task<int> CountAsync(QueueKind kind, string userId)
    {
        var queue = kind.ToString();

        return kind == QueueKind.ToMend
            ? await session.QueryIndex<ReviewIndex>(row => row.Queue == queue && row.SubmitterId == userId).CountAsync()
            : await session.QueryIndex<ReviewIndex>(row => row.Queue == queue).CountAsync();
    }
}
