namespace OrchardCore.Locking
{
    /// <summary>Gives locks by name.</summary>
    public interface ILock
    {
        /// <summary>Waits for a lock, as long as it takes.</summary>
        Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);

        /// <summary>Waits for a lock no longer than <paramref name="timeout" /> and says whether it was given.</summary>
        /// <param name="key">The lock's name.</param>
        /// <param name="timeout">How long to wait; zero only looks.</param>
        /// <param name="expiration">When the lock falls back by itself; null is never.</param>
        Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);
    }

    /// <summary>A lock that is held until disposed of.</summary>
    public interface ILocker : IDisposable, IAsyncDisposable;
}

namespace OrchardCore.Locking.Distributed
{
    /// <summary>Gives locks across all processes that serve the site.</summary>
    public interface IDistributedLock : ILock;
}
