using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>Registers a feature's services and builds its share of the request pipeline.</summary>
public interface IStartup
{
    /// <summary>Orders the registration of services; equal values follow the order of the features.</summary>
    int Order { get; }

    /// <summary>Orders the pipeline; equal values follow the order of the features.</summary>
    int ConfigureOrder { get; }

    /// <summary>Adds services to the tenant's container.</summary>
    void ConfigureServices(IServiceCollection services);

    /// <summary>Adds middlewares and routes to the tenant's pipeline.</summary>
    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}

/// <summary>Builds a part of the request pipeline asynchronously.</summary>
public interface IAsyncStartup
{
    /// <summary>Adds middlewares and routes to the tenant's pipeline.</summary>
    ValueTask ConfigureAsync(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}

/// <summary>The usual base of a module's startup.</summary>
public abstract class StartupBase : IStartup, IAsyncStartup
{
    /// <inheritdoc />
    public virtual int Order { get; }

    /// <inheritdoc />
    public virtual int ConfigureOrder => Order;

    /// <inheritdoc />
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <inheritdoc />
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    /// <inheritdoc />
    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => ValueTask.CompletedTask;
}

/// <summary>Ties a startup to one feature of its module.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class FeatureAttribute : Attribute
{
    /// <summary>Names the feature.</summary>
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    /// <summary>The id of the feature.</summary>
    public string FeatureName { get; set; }
}

/// <summary>Runs a startup only when other features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class RequireFeaturesAttribute : Attribute
{
    /// <summary>Names the features.</summary>
    public RequireFeaturesAttribute(params string[] featureNames) => RequiredFeatureNames = featureNames;

    /// <summary>The ids of the features.</summary>
    public IList<string> RequiredFeatureNames { get; }
}
