using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace CmsSite.Editorial.History;

/// <summary>Reads the history, newest first.</summary>
public sealed class HistoryReader(ISession session, IServiceProvider services)
{
    private const int BatchSize = 500;

    /// <summary>The hash of an item's content as the history knows it last; null where it knows nothing of the item.</summary>
    public async Task<string?> LastHashAsync(string contentItemId) =>
        (await session.QueryIndex<HistoryIndex>(row => row.ContentItemId == contentItemId && row.ContentHash != null)
            .OrderByDescending(row => row.Utc).ThenByDescending(row => row.DocumentId).FirstOrDefaultAsync())?.ContentHash;

    /// <summary>What the history knows last of an item; null where it knows nothing.</summary>
    public Task<HistoryIndex?> LastAsync(string contentItemId) =>
        session.QueryIndex<HistoryIndex>(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.Utc).ThenByDescending(row => row.DocumentId).FirstOrDefaultAsync()!;

    /// <summary>Some of the entries asked for.</summary>
    /// <param name="filter">Which are asked for.</param>
    /// <param name="after">Where to begin; null is the newest.</param>
    /// <param name="count">How many at most.</param>
    public Task<IReadOnlyList<HistoryEntry>> GetAsync(HistoryFilter filter, HistoryPlace? after, int count) => GetAsync(session, filter, after, count);

    /// <summary>All entries asked for, read as they are taken.</summary>
    public async IAsyncEnumerable<HistoryEntry> AllAsync(HistoryFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        HistoryPlace? last = null;

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // A scope for each batch, which would else be kept in memory to the end.
            await using var scope = services.CreateAsyncScope();
            var entries = await GetAsync(scope.ServiceProvider.GetRequiredService<ISession>(), filter, last, BatchSize);

            foreach (var entry in entries)
            {
                yield return entry;
            }

            if (entries.Count < BatchSize)
            {
                yield break;
            }

            last = HistoryPlace.Of(entries[^1]);
        }
    }

    private static async Task<IReadOnlyList<HistoryEntry>> GetAsync(ISession session, HistoryFilter filter, HistoryPlace? after, int count)
    {
        var query = Narrow(session.Query<HistoryEntry, HistoryIndex>(), filter);

        if (after is { } place)
        {
            var (utc, documentId) = place;
            query = query.Where(row => row.Utc < utc || (row.Utc == utc && row.DocumentId < documentId));
        }

        return [.. await query.OrderByDescending(row => row.Utc).ThenByDescending(row => row.DocumentId).Take(count).ListAsync()];
    }

    private static IQuery<HistoryEntry, HistoryIndex> Narrow(IQuery<HistoryEntry, HistoryIndex> query, HistoryFilter filter)
    {
        if (filter.ContentItemId is { } contentItemId)
        {
            query = query.Where(row => row.ContentItemId == contentItemId);
        }

        if (filter.Title is { } title)
        {
            query = query.Where(row => row.Title!.Contains(title));
        }

        if (filter.UserName is { } userName)
        {
            query = query.Where(row => row.UserName == userName);
        }

        if (filter.Action?.ToString() is { } action)
        {
            query = query.Where(row => row.Action == action);
        }

        if (filter.State is { } state)
        {
            query = query.Where(row => row.State == state);
        }

        if (filter.Culture is { } culture)
        {
            query = query.Where(row => row.Culture == culture);
        }

        return NarrowDates(query, filter);
    }

    private static IQuery<HistoryEntry, HistoryIndex> NarrowDates(IQuery<HistoryEntry, HistoryIndex> query, HistoryFilter filter)
    {
        if (filter.FromUtc is { } from)
        {
            query = query.Where(row => row.Utc >= from);
        }

        if (filter.UntilUtc is { } until)
        {
            query = query.Where(row => row.Utc < until);
        }

        return query;
    }
}
