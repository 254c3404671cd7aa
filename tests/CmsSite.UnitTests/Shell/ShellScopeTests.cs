using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace CmsSite.UnitTests.Shell;

public sealed class ShellScopeTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Callbacks_run_after_the_work_the_last_one_last_and_deferred_tasks_after_them()
    {
        await using var tenant = new Tenant();

        await (await tenant.ScopeAsync()).UsingAsync(scope =>
        {
            ShellScope.AddDeferredTask(Log("deferred"));
            ShellScope.RegisterBeforeDispose(Log("commit"), last: true);
            ShellScope.RegisterBeforeDispose(Log("before"));
            _log.Add("work");
            return Task.CompletedTask;
        });

        Assert.Equal(["work", "before", "commit", "deferred"], _log);
    }

    [Fact]
    public async Task A_deferred_task_has_a_scope_of_its_own()
    {
        await using var tenant = new Tenant();
        ShellScope? first = null, second = null;

        await (await tenant.ScopeAsync()).UsingAsync(scope =>
        {
            first = ShellScope.Current;
            ShellScope.AddDeferredTask(_ =>
            {
                second = ShellScope.Current;
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        });

        Assert.NotNull(second);
        Assert.NotSame(first, second);
        Assert.Null(ShellScope.Current);
    }

    [Fact]
    public async Task An_exception_is_told_to_its_handlers_before_the_callbacks_and_comes_out()
    {
        await using var tenant = new Tenant();
        var scope = await tenant.ScopeAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.UsingAsync(_ =>
        {
            ShellScope.RegisterBeforeDispose(Log("commit"), last: true);
            ShellScope.AddExceptionHandler((_, exception) =>
            {
                _log.Add(exception.Message);
                return Task.CompletedTask;
            });
            ShellScope.AddDeferredTask(Log("deferred"));
            throw new InvalidOperationException("failed");
        }));

        Assert.Equal(["failed", "commit", "deferred"], _log);
    }

    [Fact]
    public async Task A_deferred_task_that_fails_stops_neither_the_scope_nor_the_next_task()
    {
        await using var tenant = new Tenant();

        await (await tenant.ScopeAsync()).UsingAsync(_ =>
        {
            ShellScope.AddDeferredTask(_ => throw new InvalidOperationException());
            ShellScope.AddDeferredTask(Log("next"));
            return Task.CompletedTask;
        });

        Assert.Equal(["next"], _log);
    }

    [Fact]
    public async Task A_tenant_is_activated_once_before_its_first_work()
    {
        await using var tenant = new Tenant(services => services.AddSingleton<IModularTenantEvents>(new Events(_log)));

        await (await tenant.ScopeAsync()).UsingAsync(Log("first"));
        await (await tenant.ScopeAsync()).UsingAsync(Log("second"));

        Assert.Equal(["activating", "activated", "first", "second"], _log);
    }

    [Fact]
    public async Task A_released_tenant_is_built_anew_and_its_container_ends_with_its_last_scope()
    {
        var thing = new Thing();
        await using var tenant = new Tenant(services => services.AddSingleton(_ => thing));
        var before = await tenant.ScopeAsync();
        before.ServiceProvider.GetRequiredService<Thing>();

        await tenant.Get<IShellHost>().ReleaseShellContextAsync(before.ShellContext.Settings);
        var after = await tenant.ScopeAsync();

        Assert.NotSame(before.ShellContext, after.ShellContext);
        Assert.False(thing.IsDisposed);
        await before.DisposeAsync();
        Assert.True(thing.IsDisposed);
        await after.DisposeAsync();
    }

    private Func<ShellScope, Task> Log(string text) => _ =>
    {
        _log.Add(text);
        return Task.CompletedTask;
    };

    private sealed class Events(List<string> log) : ModularTenantEvents
    {
        public override Task ActivatingAsync() => Add("activating");

        public override Task ActivatedAsync() => Add("activated");

        private Task Add(string text)
        {
            log.Add(text);
            return Task.CompletedTask;
        }
    }

    private sealed class Thing : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
