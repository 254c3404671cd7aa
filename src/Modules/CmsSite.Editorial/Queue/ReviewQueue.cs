using CmsSite.Editorial.Reviews;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Queue;

/// <summary>What waits for whom: index rows alone, one query for a page and one for a number.</summary>
public sealed class ReviewQueue(ISession session, IClock clock)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly Dictionary<QueueFilter, int> _counts = [];

    /// <summary>Some of the items that are asked for.</summary>
    public async Task<IReadOnlyList<ReviewIndex>> ListAsync(QueueFilter filter, QueuePerson person, int skip, int count) =>
        [.. await Ordered(Query(filter, person), filter.Order).ThenBy(row => row.DocumentId).Skip(skip).Take(count).ListAsync()];

    /// <summary>How many items are asked for; asked again in the same scope, it is not counted again.</summary>
    public async Task<int> CountAsync(QueueFilter filter, QueuePerson person)
    {
        filter = filter with { Order = default };

        return _counts.TryGetValue(filter, out var known) ? known : _counts[filter] = await Query(filter, person).CountAsync();
    }

    private IQueryIndex<ReviewIndex> Query(QueueFilter filter, QueuePerson person)
    {
        var queue = filter.Kind.ToString();
        var query = session.QueryIndex<ReviewIndex>(row => row.Queue == queue);

        if (!filter.IsForEverybody)
        {
            query = filter.Kind switch
            {
                QueueKind.ToReview => ForReviewer(query, person),
                QueueKind.ToMend => ForWriter(query, person),
                _ => query,
            };
        }

        if (filter.MinDays is { } days)
        {
            var since = clock.UtcNow.AddDays(-days);
            query = query.Where(row => row.SinceUtc <= since);
        }

        if (filter.Culture is { } culture)
        {
            query = query.Where(row => row.Culture == culture);
        }

        return ByDate(query, filter.Due);
    }

    // What nobody else has taken upon him, or was given, and what he has not written himself.
    private static IQueryIndex<ReviewIndex> ForReviewer(IQueryIndex<ReviewIndex> query, QueuePerson person)
    {
        var (name, roles, written) = (person.UserName, person.Roles, ReviewIndex.ContributorOf(person.UserId));

        query = query
            .Where(row => row.ClaimedBy == null || row.ClaimedBy == name)
            .Where(row => (row.AssignedUser == null && row.AssignedRole == null) || row.AssignedUser == name || row.AssignedRole!.IsIn(roles))
            .Where(row => row.Contributors.NotContains(written));

        if (person.Stages is { } stages)
        {
            query = query.Where(row => row.Stage!.IsIn(stages));
        }

        return query;
    }

    private static IQueryIndex<ReviewIndex> ForWriter(IQueryIndex<ReviewIndex> query, QueuePerson person)
    {
        var (id, name, written) = (person.UserId, person.UserName, ReviewIndex.ContributorOf(person.UserId));

        return query.Where(row => row.SubmitterId == id || row.AssignedUser == name || row.Contributors.Contains(written));
    }

    private IQueryIndex<ReviewIndex> ByDate(IQueryIndex<ReviewIndex> query, QueueDue due)
    {
        var (now, never) = (clock.UtcNow, ReviewIndex.NoDueDate);
        var later = now + Week;

        return due switch
        {
            QueueDue.Overdue => query.Where(row => row.DueUtc < now),
            QueueDue.Week => query.Where(row => row.DueUtc >= now && row.DueUtc <= later),
            QueueDue.None => query.Where(row => row.DueUtc == never),
            _ => query,
        };
    }

    private static IQueryIndex<ReviewIndex> Ordered(IQueryIndex<ReviewIndex> query, QueueOrder order) => order switch
    {
        QueueOrder.Newest => query.OrderByDescending(row => row.SinceUtc),
        QueueOrder.Due => query.OrderBy(row => row.DueUtc),
        QueueOrder.Title => query.OrderBy(row => row.Title),
        QueueOrder.Language => query.OrderBy(row => row.Culture!),
        _ => query.OrderBy(row => row.SinceUtc),
    };
}
