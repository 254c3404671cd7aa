using System.Reflection;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NCrontab;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Background;

/// <summary>Runs the background tasks of a site that a request has started, each when its schedule says so.</summary>
internal sealed class BackgroundTaskRunner(
    ShellHost host, ShellSettings settings, IShellConfiguration configuration, IHttpContextAccessor accessor, ILogger<BackgroundTaskRunner> logger)
    : BackgroundService
{
    private readonly Dictionary<Type, DateTime> _lastRuns = [];

    /// <summary>Runs the tasks that came due since the last call.</summary>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        if (!settings.IsRunning() || host.Current is not { IsActivated: true })
            return;

        foreach (var type in await DueAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await RunAsync(type, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pollingTime = configuration.GetValue("OrchardCore_BackgroundService:PollingTime", TimeSpan.FromMinutes(1));
        using var timer = new PeriodicTimer(pollingTime);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RunDueAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The application stops.
        }
    }

    private async Task<IReadOnlyList<Type>> DueAsync()
    {
        var due = new List<Type>();
        await InScopeAsync(scope =>
        {
            var now = scope.ServiceProvider.GetRequiredService<IClock>().UtcNow;
            foreach (var type in scope.ServiceProvider.GetServices<IBackgroundTask>().Select(task => task.GetType()))
            {
                // Counted from when the task was first seen, so that a start of the site alone starts no task.
                var last = _lastRuns.TryGetValue(type, out var known) ? known : _lastRuns[type] = now;
                var description = Describe(type);
                if (!description.Enable || CrontabSchedule.Parse(description.Schedule).GetNextOccurrence(last) > now)
                    continue;

                _lastRuns[type] = now;
                due.Add(type);
            }

            return Task.CompletedTask;
        });
        return due;
    }

    private async Task RunAsync(Type type, CancellationToken cancellationToken)
    {
        try
        {
            await InScopeAsync(async scope =>
            {
                var description = Describe(type);
                var services = scope.ServiceProvider;
                var (locker, locked) = description is { LockTimeout: > 0, LockExpiration: > 0 }
                    ? await services.GetRequiredService<IDistributedLock>().TryAcquireLockAsync(
                        "BackgroundTask_" + type.FullName,
                        TimeSpan.FromMilliseconds(description.LockTimeout),
                        TimeSpan.FromMilliseconds(description.LockExpiration))
                    : (null, true);
                if (!locked)
                    return;

                await using (locker)
                    await services.GetServices<IBackgroundTask>().First(task => task.GetType() == type).DoWorkAsync(services, cancellationToken);
            });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The background task '{Task}' failed.", type.FullName);
        }
    }

    private async Task InScopeAsync(Func<ShellScope, Task> work)
    {
        var scope = await host.GetScopeAsync(settings);
        accessor.HttpContext = scope.ShellContext.CreateHttpContext();
        try
        {
            await scope.UsingAsync(work);
        }
        finally
        {
            accessor.HttpContext = null;
        }
    }

    private static BackgroundTaskAttribute Describe(Type type) => type.GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
}
