using Microsoft.Extensions.DependencyInjection;

namespace CmsSite.Editorial.Guard;

internal static class ServiceDecoration
{
    /// <summary>Puts a decorator before the service that is registered, whichever it is.</summary>
    public static IServiceCollection Decorate<TService, TDecorator>(this IServiceCollection services)
        where TService : class
        where TDecorator : class, TService
    {
        var registered = services.Last(service => service.ServiceType == typeof(TService));

        services.Remove(registered);
        services.Add(ServiceDescriptor.Describe(typeof(TService), Decorated, registered.Lifetime));

        return services;

        object Decorated(IServiceProvider provider) => ActivatorUtilities.CreateInstance<TDecorator>(provider, (TService)Inner(provider));

        object Inner(IServiceProvider provider) => registered switch
        {
            { ImplementationInstance: { } instance } => instance,
            { ImplementationFactory: { } factory } => factory(provider),
            _ => ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!),
        };
    }
}
