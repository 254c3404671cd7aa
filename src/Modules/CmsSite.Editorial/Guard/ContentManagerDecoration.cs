using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Guard;

internal static class ContentManagerDecoration
{
    /// <summary>Puts a decorator before the content manager that is registered, whichever it is.</summary>
    public static IServiceCollection DecorateContentManager<TDecorator>(this IServiceCollection services) where TDecorator : ContentManagerDecorator
    {
        var registered = services.Last(service => service.ServiceType == typeof(IContentManager));

        services.Remove(registered);
        services.Add(ServiceDescriptor.Describe(typeof(IContentManager), Decorated, registered.Lifetime));

        return services;

        object Decorated(IServiceProvider provider) => ActivatorUtilities.CreateInstance<TDecorator>(provider, (IContentManager)Inner(provider));

        object Inner(IServiceProvider provider) => registered switch
        {
            { ImplementationInstance: { } instance } => instance,
            { ImplementationFactory: { } factory } => factory(provider),
            _ => ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!),
        };
    }
}
