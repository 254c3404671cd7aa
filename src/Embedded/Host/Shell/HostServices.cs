using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CmsSite.Embedded.Shell;

/// <summary>Copies the application's services into the tenant's container.</summary>
internal static class HostServices
{
    private static readonly string Routing = typeof(Microsoft.AspNetCore.Routing.RouteOptions).Assembly.GetName().Name!;

    /// <summary>
    /// Singletons stay the application's own instances; what is scoped, transient or an open generic is made anew by the tenant.
    /// </summary>
    public static IServiceCollection Clone(IServiceCollection services, IServiceProvider application)
    {
        IServiceCollection clones = new ServiceCollection();
        foreach (var group in services.Where(BelongsToTenant).GroupBy(service => (service.ServiceType, service.ServiceKey)))
            Clone([.. group], application, clones);
        return clones;
    }

    private static void Clone(ServiceDescriptor[] services, IServiceProvider application, IServiceCollection clones)
    {
        object?[]? instances = null;
        for (var i = 0; i < services.Length; i++)
        {
            var service = services[i];
            if (service.Lifetime != ServiceLifetime.Singleton || service.ServiceType.IsGenericTypeDefinition)
            {
                clones.Add(service);
            }
            else if (services.Length == 1 && !service.IsKeyedService && IsSurelyNotDisposable(service))
            {
                clones.AddSingleton(service.ServiceType, _ => application.GetRequiredService(service.ServiceType));
            }
            else
            {
                // As a given instance: what a factory returned, the tenant would dispose of with itself.
                instances ??= Resolve(service, application);
                if (instances[i] is { } instance)
                    clones.Add(new ServiceDescriptor(service.ServiceType, service.ServiceKey, instance));
            }
        }
    }

    private static object?[] Resolve(ServiceDescriptor service, IServiceProvider application)
        => service.IsKeyedService
            ? [.. application.GetKeyedServices(service.ServiceType, service.ServiceKey)]
            : [.. application.GetServices(service.ServiceType)];

    private static bool IsSurelyNotDisposable(ServiceDescriptor service)
        => service.ImplementationType is { } type
            && !typeof(IDisposable).IsAssignableFrom(type)
            && !typeof(IAsyncDisposable).IsAssignableFrom(type);

    // Endpoints, middlewares and hosted services of the application are not the tenant's.
    private static bool BelongsToTenant(ServiceDescriptor service)
        => service.ServiceType != typeof(IStartupFilter)
            && service.ServiceType != typeof(IHostedService)
            && ImplementingAssembly(service) != Routing;

    private static string? ImplementingAssembly(ServiceDescriptor service)
    {
        var type = service.IsKeyedService
            ? service.KeyedImplementationType
            : service.ImplementationType
                ?? service.ImplementationInstance?.GetType()
                ?? service.ImplementationFactory?.Method.DeclaringType;
        return type?.Assembly.GetName().Name;
    }
}
