using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace CmsSite.Editorial.History;

/// <summary>Goes through the whole history and finds the first place where it is broken.</summary>
public sealed class HistoryVerifier(IServiceProvider services)
{
    private const int BatchSize = 500;

    /// <summary>Verifies the history.</summary>
    public async Task<HistoryVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var check = new ChainCheck();
        var found = await FollowAsync(check, cancellationToken);

        await using var scope = services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var unsealed = await session.QueryIndex<HistoryIndex>(row => row.Number == 0).CountAsync(cancellationToken);

        return new(check.Count, check.LastHash, unsealed, found);
    }

    private async Task<HistoryBreak?> FollowAsync(ChainCheck check, CancellationToken cancellationToken)
    {
        (long Number, long DocumentId) last = default;

        while (true)
        {
            // A scope for each batch, which would else be kept in memory to the end.
            await using var scope = services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var head = await session.Query<HistoryHead>().FirstOrDefaultAsync(cancellationToken);
            var rows = await RowsAsync(session, last, cancellationToken);

            if (rows.Count == 0)
            {
                return check.End(head);
            }

            if (await FollowAsync(session, rows, check, cancellationToken) is { } found)
            {
                return found;
            }

            last = (rows[^1].Number, rows[^1].DocumentId);
        }
    }

    private static async Task<List<HistoryIndex>> RowsAsync(ISession session, (long Number, long DocumentId) last, CancellationToken cancellationToken)
    {
        var (number, documentId) = last;

        return [.. await session.QueryIndex<HistoryIndex>(row => row.Number > number || (row.Number > 0 && row.Number == number && row.DocumentId > documentId))
            .OrderBy(row => row.Number).ThenBy(row => row.DocumentId).Take(BatchSize).ListAsync(cancellationToken)];
    }

    private static async Task<HistoryBreak?> FollowAsync(ISession session, List<HistoryIndex> rows, ChainCheck check, CancellationToken cancellationToken)
    {
        var entries = (await session.GetAsync<HistoryEntry>([.. rows.Select(row => row.DocumentId).Distinct()], cancellationToken: cancellationToken))
            .Where(entry => entry is not null).ToDictionary(entry => entry.Id);

        foreach (var row in rows)
        {
            if (!entries.TryGetValue(row.DocumentId, out var entry))
            {
                return new(row.Number, BreakKind.Missing);
            }

            if (entry.Number != row.Number)
            {
                return new(check.Count + 1, BreakKind.Moved);
            }

            if (check.Next(entry) is { } broken)
            {
                return broken;
            }

            if (!IsListedAs(row, entry))
            {
                return new(row.Number, BreakKind.Listed);
            }
        }

        return null;
    }

    private static bool IsListedAs(HistoryIndex row, HistoryEntry entry) => Members(row) == Members(HistoryIndexProvider.RowOf(entry));

    private static (long, long, string, string?, string, string?, string?, (string?, string?, string?, string?, string?)) Members(HistoryIndex row) =>
        (row.Number, row.Utc.Ticks, row.Action, row.UserId, row.UserName, row.ContentItemId, row.ContentType, (row.Title, row.Culture, row.VersionId, row.State, row.ContentHash));
}
