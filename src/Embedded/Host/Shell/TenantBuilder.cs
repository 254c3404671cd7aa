using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using IStartupFilter = Microsoft.AspNetCore.Hosting.IStartupFilter;

namespace CmsSite.Embedded.Shell;

/// <summary>Builds the tenant's container and pipeline from the startups of its features.</summary>
internal sealed class TenantBuilder(IServiceProvider application, OrchardCoreBuilder builder, StartupCatalog startups, ShellSettings settings)
{
    public ShellContext Build(IEnumerable<HostedFeature> featuresInOrder)
    {
        var modules = new EnabledModules(featuresInOrder);
        var all = OutsideOfModules().Concat(startups.Of(modules, application)).ToArray();

        var services = HostServices.Clone(builder.ApplicationServices, application);
        services.AddSingleton(modules);
        foreach (var startup in all.OrderBy(startup => startup.Order))
            startup.ConfigureServices(services);
        services.AddSingleton(new TenantStartups([.. all.OrderBy(startup => startup.ConfigureOrder)]));

        return new ShellContext
        {
            Settings = settings,
            ServiceProvider = services.BuildServiceProvider(validateScopes: true),
        };
    }

    /// <summary>Builds the pipeline, from within a scope of the tenant.</summary>
    public static async Task<RequestDelegate> BuildPipelineAsync(ShellContext context, IServiceProvider scoped)
    {
        var app = new ApplicationBuilder(context.ServiceProvider);
        PutStartupFiltersFirst(app);
        app.UseRouting();
        var routes = (IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!;

        foreach (var startup in context.ServiceProvider.GetRequiredService<TenantStartups>().InPipelineOrder)
        {
            if (startup is IAsyncStartup asynchronous)
                await asynchronous.ConfigureAsync(app, routes, scoped);
            startup.Configure(app, routes, scoped);
        }

        app.UseEndpoints(_ => { });
        return app.Build();
    }

    // What a module does before routing, which already reads the form where actions are chosen by their button.
    private static void PutStartupFiltersFirst(ApplicationBuilder app)
    {
        Action<IApplicationBuilder> configure = _ => { };
        foreach (var filter in app.ApplicationServices.GetServices<IStartupFilter>().Reverse())
            configure = filter.Configure(configure);
        configure(app);
    }

    private IEnumerable<IStartup> OutsideOfModules()
    {
        foreach (var startup in builder.Startups)
        {
            startup.ApplicationServices = application;
            yield return startup;
        }
    }
}

/// <summary>The startups that the tenant was built from.</summary>
internal sealed record TenantStartups(IReadOnlyList<IStartup> InPipelineOrder);
