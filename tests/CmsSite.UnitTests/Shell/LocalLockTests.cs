using CmsSite.Embedded.Shell;

namespace CmsSite.UnitTests.Shell;

public sealed class LocalLockTests
{
    private readonly LocalLock _lock = new();

    [Fact]
    public async Task A_held_lock_is_not_given_again_until_it_is_released()
    {
        var (locker, _) = await _lock.TryAcquireLockAsync("a", TimeSpan.Zero);

        var (_, second) = await _lock.TryAcquireLockAsync("a", TimeSpan.FromMilliseconds(10));
        var (other, another) = await _lock.TryAcquireLockAsync("b", TimeSpan.Zero);
        await locker.DisposeAsync();
        var (_, third) = await _lock.TryAcquireLockAsync("a", TimeSpan.Zero);

        Assert.Equal((false, true, true), (second, another, third));
        await other.DisposeAsync();
    }

    [Fact]
    public async Task A_lock_falls_back_after_its_expiration()
    {
        await _lock.TryAcquireLockAsync("a", TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

        var (_, locked) = await _lock.TryAcquireLockAsync("a", TimeSpan.FromSeconds(10));

        Assert.True(locked);
    }

    [Fact]
    public async Task Waiters_get_the_lock_one_at_a_time()
    {
        var inside = 0;
        var most = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (_, token) =>
        {
            await using var locker = await _lock.AcquireLockAsync("a");
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });

        Assert.Equal(1, most);
    }
}
