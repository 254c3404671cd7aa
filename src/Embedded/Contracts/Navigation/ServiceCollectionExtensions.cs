using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Navigation;

/// <summary>Registers menus.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the provider once, however often it is registered.</summary>
    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, INavigationProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<INavigationProvider, TProvider>());
        return services;
    }
}
