namespace CmsSite.News.OutputCaching;

/// <summary>
/// The time between two evictions. What began in it may only be stored while it lasts: a page that was read before a commit must not
/// be stored after the eviction which that commit caused.
/// </summary>
internal sealed class CacheEpoch
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _drained;
    private int _storing;

    /// <summary>Begins to store; false when the epoch is over. <see cref="Leave"/> must follow.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_drained is not null)
            {
                return false;
            }

            _storing++;

            return true;
        }
    }

    /// <summary>Has stored.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (--_storing == 0)
            {
                _drained?.TrySetResult();
            }
        }
    }

    /// <summary>Ends the epoch; done when all who had begun to store have stored, so that an eviction finds what they stored.</summary>
    public Task CloseAsync()
    {
        lock (_lock)
        {
            _drained ??= new(TaskCreationOptions.RunContinuationsAsynchronously);

            if (_storing == 0)
            {
                _drained.TrySetResult();
            }

            return _drained.Task;
        }
    }
}
