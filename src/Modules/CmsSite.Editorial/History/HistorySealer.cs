using Microsoft.Extensions.Logging;
using OrchardCore.Locking.Distributed;
using YesSql;

namespace CmsSite.Editorial.History;

/// <summary>Chains the entries that were committed since the last time, one process at a time.</summary>
public sealed class HistorySealer(ISession session, IDistributedLock distributedLock, ILogger<HistorySealer> logger)
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Expiration = TimeSpan.FromMinutes(2);

    /// <summary>Seals all that waits, in a scope of its own; what can't be sealed now is sealed by the next call.</summary>
    public async Task SealAsync()
    {
        var (locker, isLocked) = await distributedLock.TryAcquireLockAsync("CmsSite.Editorial.History", Patience, Expiration);

        if (!isLocked)
        {
            return;
        }

        await using (locker)
        {
            try
            {
                while (await SealBatchAsync() == BatchSize)
                {
                }
            }
            catch (ConcurrencyException)
            {
                // The lock had fallen back to another process, which seals the same entries.
                await session.CancelAsync();
                logger.LogInformation("The history is being sealed by another process.");
            }
        }
    }

    private async Task<int> SealBatchAsync()
    {
        var entries = (await session.Query<HistoryEntry, HistoryIndex>(row => row.Number == 0)
            .OrderBy(row => row.Utc).ThenBy(row => row.DocumentId).Take(BatchSize).ListAsync()).ToList();

        if (entries.Count == 0)
        {
            return 0;
        }

        var head = await HeadAsync();

        foreach (var entry in entries)
        {
            HistoryChain.Append(head, entry);
            await session.SaveAsync(entry, checkConcurrency: true);
        }

        await session.SaveAsync(head, checkConcurrency: true);
        await session.SaveChangesAsync();

        // Outside the database: who writes the whole history anew can't make this say the same.
        logger.LogInformation("The editorial history is sealed up to entry {Number}: {Hash}", head.Number, head.Hash);

        return entries.Count;
    }

    private async Task<HistoryHead> HeadAsync()
    {
        if (await session.Query<HistoryHead>().FirstOrDefaultAsync() is { } head)
        {
            return head;
        }

        // Somebody has deleted the end: numbers go on, and verification tells.
        var last = await session.Query<HistoryEntry, HistoryIndex>(row => row.Number > 0).OrderByDescending(row => row.Number).FirstOrDefaultAsync();

        return new() { Number = last?.Number ?? 0, Hash = last?.Hash ?? "" };
    }
}
