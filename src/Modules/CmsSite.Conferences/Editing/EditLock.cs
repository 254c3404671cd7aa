using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace CmsSite.Conferences.Editing;

/// <summary>Lets one person at a time change or decide on an item. What is written must be committed while it is held, or the next would still read the old state.</summary>
public sealed class EditLock(IDistributedLock distributedLock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Expiration = TimeSpan.FromMinutes(2);

    /// <summary>Waits for the lock on an item; false where the wait was too long.</summary>
    public Task<(ILocker Locker, bool IsLocked)> TryAcquireAsync(string contentItemId) =>
        distributedLock.TryAcquireLockAsync("CmsSite.Edit." + contentItemId, Patience, Expiration);
}
