using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A built tenant: its container and its pipeline.</summary>
public class ShellContext : IAsyncDisposable
{
    private readonly SemaphoreSlim _activation = new(1, 1);
    private readonly Lock _counting = new();
    private int _scopes;
    private bool _released;
    private bool _disposed;

    /// <summary>What is known of the tenant.</summary>
    public ShellSettings Settings { get; set; }

    /// <summary>The tenant's container.</summary>
    public IServiceProvider ServiceProvider { get; set; }

    /// <summary>Whether the tenant's events of its start have run.</summary>
    public bool IsActivated { get; set; }

    internal RequestDelegate RequestPipeline { get; set; }

    /// <summary>A new scope of the container; null when the context has been disposed meanwhile.</summary>
    public Task<ShellScope> CreateScopeAsync()
        => Task.FromResult(TryEnter() ? new ShellScope(this, entered: true) : null);

    /// <summary>Gives the context up, disposing of it at once when no scope is open.</summary>
    public async Task ReleaseAsync()
    {
        bool last;
        lock (_counting)
        {
            _released = true;
            last = _scopes == 0;
        }

        if (last)
            await DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        lock (_counting)
        {
            if (_disposed)
                return;
            _disposed = true;
        }

        if (ServiceProvider is IAsyncDisposable container)
            await container.DisposeAsync();
        _activation.Dispose();
        GC.SuppressFinalize(this);
    }

    internal bool TryEnter()
    {
        lock (_counting)
        {
            if (_disposed || (_released && _scopes == 0))
                return false;
            _scopes++;
            return true;
        }
    }

    internal async ValueTask LeaveAsync()
    {
        bool last;
        lock (_counting)
            last = --_scopes == 0 && _released;

        if (last)
            await DisposeAsync();
    }

    internal async Task ActivateOnceAsync(Func<Task> activate)
    {
        if (IsActivated)
            return;

        await _activation.WaitAsync();
        try
        {
            if (IsActivated)
                return;
            await activate();
            IsActivated = true;
        }
        finally
        {
            _activation.Release();
        }
    }
}
