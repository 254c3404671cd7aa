using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider with a life of one scope, for one that needs scoped services.</summary>
public interface IScopedIndexProvider : IIndexProvider;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Registers an index provider that lives as long as the tenant.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services) where TIndexProvider : class, IIndexProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IIndexProvider, TIndexProvider>());
        return services;
    }

    /// <summary>Registers an index provider that lives as long as a scope.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services) where TScopedIndexProvider : class, IScopedIndexProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IScopedIndexProvider, TScopedIndexProvider>());
        return services;
    }
}
