using CmsSite.Conferences.SharedValues;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Settings;
using IStartupFilter = Microsoft.AspNetCore.Hosting.IStartupFilter;

namespace CmsSite.News.OutputCaching;

/// <summary>The id of the feature.</summary>
public static class OutputCachingFeature
{
    /// <summary>Keeps the answers of the public site.</summary>
    public const string Id = "CmsSite.News.OutputCaching";
}

/// <summary>Stands first in the pipeline, which follows the order of registration.</summary>
[Feature(OutputCachingFeature.Id)]
public sealed class PipelineStartup : StartupBase
{
    /// <inheritdoc/>
    public override int Order => -10_000;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddTransient<IStartupFilter, PageCacheStartupFilter>();
}

/// <summary>Registers the output cache with the tenant.</summary>
[Feature(OutputCachingFeature.Id)]
public sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    // The store itself stays replaceable: whatever IOutputCacheStore is registered last is taken.
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<OutputCachingOptions>(configuration.GetSection("CmsSite_OutputCaching"));
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<OutputCachingOptions>, PageCachePolicy>(Configure);
        services.AddSingleton<PageCachePolicy>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<PageOrigins>();
        services.AddSingleton<PageVisitors>();
        services.AddSingleton<PageAddresses>();

        services.AddScoped<CacheEvictions>();
        services.AddScoped<EvictingHandler>();
        services.AddScoped<IContentHandler>(provider => provider.GetRequiredService<EvictingHandler>());
        services.AddScoped<ISharedValuesEventHandler>(provider => provider.GetRequiredService<EvictingHandler>());
        services.AddScoped<IContentHandler, ReadingHandler>();
        services.AddScoped<IContentDisplayDriver, DrawnItemsDisplayDriver>();
        Decorate<ISiteService>(services, inner => new WatchedSiteService(inner));
        Decorate<IContentDefinitionManager>(services, inner => new WatchedDefinitions(inner));
    }

    private static void Configure(OutputCacheOptions options, IOptions<OutputCachingOptions> settings, PageCachePolicy policy)
    {
        options.SizeLimit = settings.Value.SizeLimit;
        options.MaximumBodySize = settings.Value.MaximumBodySize;
        options.AddBasePolicy(policy);
    }

    private static void Decorate<TService>(IServiceCollection services, Func<TService, TService> decorate)
        where TService : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(TService));

        services.Remove(inner);
        services.Add(new ServiceDescriptor(typeof(TService), provider => decorate((TService)Create(provider, inner)), inner.Lifetime));
    }

    private static object Create(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
