using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>A unit of work in a tenant: a scope of its container that flows with the asynchronous calls made in it.</summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder> Flow = new();

    private readonly AsyncServiceScope _services;
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private bool _isEnding;
    private bool _isDisposed;

    /// <summary>Opens a scope; the context lives at least as long.</summary>
    public ShellScope(ShellContext shellContext)
        : this(shellContext, shellContext.TryEnter())
    {
    }

    internal ShellScope(ShellContext shellContext, bool entered)
    {
        ObjectDisposedException.ThrowIf(!entered, shellContext);
        ShellContext = shellContext;
        _services = shellContext.ServiceProvider.CreateAsyncScope();
    }

    /// <summary>The scope that the running code belongs to, or null.</summary>
    public static ShellScope Current => Flow.Value?.Scope;

    /// <summary>The services of the current scope, or null.</summary>
    public static IServiceProvider Services => Current?.ServiceProvider;

    /// <summary>The tenant of the current scope, or null.</summary>
    public static ShellContext Context => Current?.ShellContext;

    /// <summary>The tenant.</summary>
    public ShellContext ShellContext { get; }

    /// <summary>The scope's services.</summary>
    public IServiceProvider ServiceProvider => _services.ServiceProvider;

    /// <summary>Calls back when the current scope's work is done, before it commits unless <paramref name="last" />.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false)
        => Current?.AddBeforeDispose(callback, last);

    /// <summary>Runs a task in a scope of its own once the current one has committed.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?.Collect(scope => scope._deferredTasks.Add(task));

    /// <summary>Calls back when the current scope's work throws.</summary>
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler)
        => Current?.Collect(scope => scope._exceptionHandlers.Add(handler));

    /// <summary>Runs code in this scope, then ends it: callbacks, commit, deferred tasks.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        if (Current == this)
        {
            await execute(this);
            return;
        }

        await using (this)
        {
            // A holder is shared by all copies of the flow, so that none of them can reach the scope after its end.
            Flow.Value = new Holder { Scope = this };
            try
            {
                if (activateShell)
                    await ShellContext.ActivateOnceAsync(ActivateAsync);
                await execute(this);
            }
            catch (Exception exception)
            {
                await HandleExceptionAsync(exception);
                throw;
            }
            finally
            {
                await EndAsync();
            }
        }
    }

    /// <summary>Tells the scope that its work failed: what it has not committed is given up.</summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        foreach (var handler in _exceptionHandlers)
            await handler(this, e);
    }

    /// <inheritdoc />
    void IDisposable.Dispose() => throw new NotSupportedException("A shell scope is disposed of asynchronously.");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;

        _isDisposed = true;
        await _services.DisposeAsync();
        if (Flow.Value is { } holder && holder.Scope == this)
            holder.Scope = null;
        await ShellContext.LeaveAsync();
    }

    private void AddBeforeDispose(Func<ShellScope, Task> callback, bool last)
        => Collect(scope => scope._beforeDispose.Insert(last ? scope._beforeDispose.Count : 0, callback));

    private void Collect(Action<ShellScope> add)
    {
        if (_isEnding)
            throw new InvalidOperationException("The shell scope is already ending.");
        add(this);
    }

    private Task ActivateAsync()
        => new ShellScope(ShellContext).UsingAsync(
            async scope =>
            {
                var handlers = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
                foreach (var handler in handlers)
                    await handler.ActivatingAsync();
                foreach (var handler in handlers.Reverse())
                    await handler.ActivatedAsync();
            },
            activateShell: false);

    private async Task EndAsync()
    {
        _isEnding = true;
        foreach (var callback in _beforeDispose)
            await callback(this);

        foreach (var task in _deferredTasks)
            await RunDeferredAsync(task);
    }

    private async Task RunDeferredAsync(Func<ShellScope, Task> task)
    {
        var host = ShellContext.ServiceProvider.GetRequiredService<IShellHost>();
        await (await host.GetScopeAsync(ShellContext.Settings)).UsingAsync(
            async scope =>
            {
                try
                {
                    await task(scope);
                }
                catch (Exception exception)
                {
                    // The work that it was put off from is done: nobody could act on the exception any more.
                    scope.ServiceProvider.GetRequiredService<ILogger<ShellScope>>().LogError(exception, "A deferred task failed.");
                    await scope.HandleExceptionAsync(exception);
                }
            },
            activateShell: false);
    }

    private sealed class Holder
    {
        public ShellScope Scope { get; set; }
    }
}
