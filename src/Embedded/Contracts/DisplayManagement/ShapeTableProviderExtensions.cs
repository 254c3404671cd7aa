using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Registers descriptions of shape types.</summary>
public static class ShapeTableProviderExtensions
{
    /// <summary>Adds a provider.</summary>
    public static IServiceCollection AddShapeTableProvider<TProvider>(this IServiceCollection services) where TProvider : class, IShapeTableProvider =>
        services.AddScoped<IShapeTableProvider, TProvider>();
}
