using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to the tenant's services and pipeline from outside of modules.</summary>
public class OrchardCoreBuilder
{
    private readonly Dictionary<int, OrderedStartup> _startups = [];

    /// <summary>Builds on the application's services.</summary>
    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    /// <summary>The application's services, which the tenant's container starts from.</summary>
    public IServiceCollection ApplicationServices { get; }

    internal IEnumerable<OrderedStartup> Startups => _startups.Values;

    internal List<string> SetupFeatures { get; } = [];

    /// <summary>Adds services to the tenant: by default before those of modules, with a large order after them.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
        => ConfigureServices((services, _) => configure(services), order);

    /// <summary>Adds services to the tenant, with the application's services at hand.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0)
    {
        At(order).ServiceActions.Add(configure);
        return this;
    }

    /// <summary>Adds to the tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
    {
        At(order).PipelineActions.Add(configure);
        return this;
    }

    /// <summary>Adds to the tenant's pipeline.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0)
        => Configure((app, _, _) => configure(app), order);

    private OrderedStartup At(int order)
    {
        if (!_startups.TryGetValue(order, out var startup))
            _startups[order] = startup = new OrderedStartup(order);
        return startup;
    }

    internal sealed class OrderedStartup(int order) : IStartup
    {
        public List<Action<IServiceCollection, IServiceProvider>> ServiceActions { get; } = [];

        public List<Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider>> PipelineActions { get; } = [];

        public int Order => order;

        public int ConfigureOrder => order;

        public IServiceProvider ApplicationServices { get; set; }

        public void ConfigureServices(IServiceCollection services)
            => ServiceActions.ForEach(configure => configure(services, ApplicationServices));

        public void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
            => PipelineActions.ForEach(configure => configure(builder, routes, serviceProvider));
    }
}
