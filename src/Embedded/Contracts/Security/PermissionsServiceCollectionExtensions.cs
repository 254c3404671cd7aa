using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Security.Permissions;

/// <summary>Registers permissions.</summary>
public static class PermissionsServiceCollectionExtensions
{
    /// <summary>Adds the provider once, however often it is registered.</summary>
    public static IServiceCollection AddPermissionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IPermissionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPermissionProvider, TProvider>());
        return services;
    }
}
