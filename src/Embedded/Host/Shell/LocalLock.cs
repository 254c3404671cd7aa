using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace CmsSite.Embedded.Shell;

/// <summary>Locks within this process, which is the only one that serves the site.</summary>
internal sealed class LocalLock : IDistributedLock
{
    private readonly Dictionary<string, Entry> _entries = [];

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, TimeSpan.MaxValue, expiration)).locker;

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var entry = Join(key);
        if (await entry.Semaphore.WaitAsync(timeout == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : timeout))
            return (new Locker(this, entry, expiration), true);

        Leave(entry);
        return (null!, false);
    }

    private Entry Join(string key)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out var entry))
                _entries[key] = entry = new Entry(key);
            entry.Users++;
            return entry;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users > 0)
                return;
            _entries.Remove(entry.Key);
        }

        entry.Semaphore.Dispose();
    }

    /// <summary>A lock that is held or waited for; gone with its last user.</summary>
    private sealed class Entry(string key)
    {
        public string Key => key;

        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _owner;
        private readonly Entry _entry;
        private readonly Timer? _expiration;
        private int _released;

        public Locker(LocalLock owner, Entry entry, TimeSpan? expiration)
        {
            _owner = owner;
            _entry = entry;
            if (expiration is { } time && time != TimeSpan.MaxValue)
                _expiration = new Timer(_ => Release(), null, time, Timeout.InfiniteTimeSpan);
        }

        public void Dispose()
        {
            _expiration?.Dispose();
            Release();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Release()
        {
            if (Interlocked.Exchange(ref _released, 1) == 1)
                return;
            _entry.Semaphore.Release();
            _owner.Leave(_entry);
        }
    }
}
