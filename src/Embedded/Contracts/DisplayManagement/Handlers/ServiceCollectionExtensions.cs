using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registers drivers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a driver of the site's settings.</summary>
    public static IServiceCollection AddSiteDisplayDriver<TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<ISite> => services.AddScoped<IDisplayDriver<ISite>, TDriver>();
}
