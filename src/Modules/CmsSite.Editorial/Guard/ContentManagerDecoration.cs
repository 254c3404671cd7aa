using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Guard;

internal static class ContentManagerDecoration
{
    /// <summary>Puts the guard before the content manager that is registered, whichever it is.</summary>
    public static IServiceCollection AddGuardedContentManager(this IServiceCollection services)
    {
        var registered = services.Last(service => service.ServiceType == typeof(IContentManager));

        services.Remove(registered);
        services.Add(ServiceDescriptor.Describe(typeof(IContentManager), Guarded, registered.Lifetime));

        return services;

        object Guarded(IServiceProvider provider) => ActivatorUtilities.CreateInstance<GuardedContentManager>(provider, (IContentManager)Inner(provider));

        object Inner(IServiceProvider provider) => registered switch
        {
            { ImplementationInstance: { } instance } => instance,
            { ImplementationFactory: { } factory } => factory(provider),
            _ => ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!),
        };
    }
}
