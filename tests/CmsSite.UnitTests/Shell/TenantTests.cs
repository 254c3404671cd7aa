using CmsSite.Embedded.Background;
using Microsoft.AspNetCore.Builder;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace CmsSite.UnitTests.Shell;

public sealed class TenantTests
{
    [Fact]
    public async Task A_request_is_answered_from_a_scope_of_the_tenant()
    {
        ShellScope? scope = null;
        IServiceProvider? services = null;
        await using var tenant = new Tenant(pipeline: app => app.Run(context =>
        {
            (scope, services) = (ShellScope.Current, context.RequestServices);
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        }));

        var answer = await tenant.RequestAsync("/");

        Assert.Equal(204, answer.Response.StatusCode);
        Assert.Same(scope!.ServiceProvider, services);
    }

    [Fact]
    public async Task Two_applications_of_one_process_are_independent()
    {
        await using var one = new Tenant(services => services.AddSingleton("one"));
        await using var two = new Tenant(services => services.AddSingleton("two"));

        Assert.Equal("one", await ReadAsync(one));
        Assert.Equal("two", await ReadAsync(two));

        static async Task<string> ReadAsync(Tenant tenant)
        {
            await using var scope = await tenant.ScopeAsync();
            return scope.ServiceProvider.GetRequiredService<string>();
        }
    }

    [Fact]
    public async Task A_background_task_runs_when_its_schedule_says_so_by_the_sites_clock()
    {
        var clock = new StoppedClock { UtcNow = new DateTime(2024, 4, 18, 10, 0, 30, DateTimeKind.Utc) };
        var task = new EveryFiveMinutes();
        await using var tenant = new Tenant(
            services => services.AddSingleton<IClock>(clock).AddSingleton<IBackgroundTask>(task),
            app => app.Run(_ => Task.CompletedTask));
        var runner = tenant.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<BackgroundTaskRunner>().Single();

        await RunAtAsync(10, 5, expected: 0);
        await tenant.RequestAsync("/");
        await RunAtAsync(10, 6, expected: 0);
        await RunAtAsync(10, 9, expected: 0);
        await RunAtAsync(10, 10, expected: 1);
        await RunAtAsync(10, 11, expected: 1);
        await RunAtAsync(10, 31, expected: 2);

        async Task RunAtAsync(int hour, int minute, int expected)
        {
            clock.UtcNow = new DateTime(2024, 4, 18, hour, minute, 0, DateTimeKind.Utc);
            await runner.RunDueAsync(CancellationToken.None);
            Assert.Equal(expected, task.Runs);
        }
    }

    [BackgroundTask(Schedule = "*/5 * * * *")]
    private sealed class EveryFiveMinutes : IBackgroundTask
    {
        public int Runs { get; private set; }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Runs++;
            return Task.CompletedTask;
        }
    }

    private sealed class StoppedClock : IClock
    {
        public DateTime UtcNow { get; set; }

        public ITimeZone[] GetTimeZones() => [];

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;
    }
}
