using CmsSite.Embedded.Shell;
using Microsoft.Extensions.Hosting;

namespace CmsSite.UnitTests.Shell;

public sealed class HostServicesTests
{
    [Fact]
    public async Task A_singleton_is_the_applications_own_and_outlives_the_tenant()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Plain>();
        services.AddSingleton<Closing>();
        services.AddSingleton(_ => new ClosingByFactory());
        await using var application = services.BuildServiceProvider();

        var tenant = HostServices.Clone(services, application).BuildServiceProvider();
        var closing = tenant.GetRequiredService<Closing>();
        var byFactory = tenant.GetRequiredService<ClosingByFactory>();
        Assert.Same(application.GetRequiredService<Plain>(), tenant.GetRequiredService<Plain>());
        Assert.Same(application.GetRequiredService<Closing>(), closing);
        await tenant.DisposeAsync();

        Assert.False(closing.IsClosed);
        Assert.False(byFactory.IsClosed);
    }

    [Fact]
    public async Task Several_services_of_a_type_keep_their_order()
    {
        var services = new ServiceCollection();
        services.AddSingleton<INumber>(new Number(1));
        services.AddTransient<INumber>(_ => new Number(2));
        services.AddSingleton<INumber>(_ => new Number(3));
        await using var application = services.BuildServiceProvider();

        await using var tenant = HostServices.Clone(services, application).BuildServiceProvider();

        Assert.Equal([1, 2, 3], tenant.GetServices<INumber>().Select(number => number.Value));
    }

    [Fact]
    public async Task Open_generics_and_scoped_services_are_made_by_the_tenant()
    {
        var services = new ServiceCollection();
        services.AddSingleton(typeof(Box<>));
        services.AddScoped<Plain>();
        await using var application = services.BuildServiceProvider();

        await using var tenant = HostServices.Clone(services, application).BuildServiceProvider();

        Assert.NotSame(application.GetRequiredService<Box<int>>(), tenant.GetRequiredService<Box<int>>());
        Assert.NotSame(application.GetRequiredService<Plain>(), tenant.GetRequiredService<Plain>());
    }

    [Fact]
    public async Task Keyed_singletons_are_shared_too()
    {
        var services = new ServiceCollection();
        services.AddKeyedSingleton<Plain>("key");
        await using var application = services.BuildServiceProvider();

        await using var tenant = HostServices.Clone(services, application).BuildServiceProvider();

        Assert.Same(application.GetRequiredKeyedService<Plain>("key"), tenant.GetRequiredKeyedService<Plain>("key"));
    }

    [Fact]
    public async Task Routing_and_hosted_services_stay_outside()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddRouting();
        services.AddSingleton<IHostedService, Hosted>();
        await using var application = services.BuildServiceProvider();

        var clones = HostServices.Clone(services, application);

        Assert.DoesNotContain(clones, service => service.ServiceType == typeof(IHostedService));
        Assert.DoesNotContain(clones, service => service.ServiceType == typeof(Microsoft.AspNetCore.Routing.EndpointDataSource));
    }

    private interface INumber
    {
        int Value { get; }
    }

    private sealed record Number(int Value) : INumber;

    private sealed class Plain;

    private sealed class Box<T>
    {
        public T? Content { get; set; }
    }

    private class Closing : IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }

    private sealed class ClosingByFactory : Closing;

    private sealed class Hosted : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
