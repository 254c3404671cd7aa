using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace CmsSite.Embedded.Parts;

[Feature("OrchardCore.Contents")]
internal sealed class PartsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RemovedItems>();
        services.AddScoped<IContentHandler>(provider => provider.GetRequiredService<RemovedItems>());
    }
}

[Feature("OrchardCore.Title")]
internal sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().AddHandler<TitlePartHandler>();
        services.AddDataMigration<TitleMigrations>();
    }
}

[Feature("OrchardCore.HomeRoute")]
internal sealed class HomeRouteStartup : StartupBase
{
    public override int ConfigureOrder => -150;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<HomeRouteTransformer>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<HomeRouteTransformer>("/");
}

[Feature("OrchardCore.Autoroute")]
internal sealed class AutorouteStartup : StartupBase
{
    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.AddScoped<IContentHandler, AutorouteRoutesHandler>();
        services.AddScopedIndexProvider<AutoroutePartIndexProvider>();
        services.AddDataMigration<AutorouteMigrations>();
        services.AddScoped<ChangedPaths>();
        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddSingleton<AutorouteTransformer>();
    }

    // The first segment keeps it from the site's root.
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{any}/{**slug}");
}

/// <summary>Wraps what ASP.NET Core finds links by, once that is registered.</summary>
[Feature("OrchardCore.Autoroute")]
internal sealed class AutorouteLinksStartup : StartupBase
{
    public override int Order => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRouting();
        var others = services.Last(service => service.ServiceType == typeof(IEndpointAddressScheme<RouteValuesAddress>));
        services.Replace(ServiceDescriptor.Singleton<IEndpointAddressScheme<RouteValuesAddress>>(provider => new AutorouteAddressScheme(
            (IEndpointAddressScheme<RouteValuesAddress>)ActivatorUtilities.CreateInstance(provider, others.ImplementationType!),
            provider.GetRequiredService<AutorouteEntries>())));
    }
}

[Feature("OrchardCore.ContentLocalization")]
internal sealed class ContentLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationPartHandler>();
        services.AddScoped<IContentLocalizationManager, ContentLocalizationManager>();
        services.AddScopedIndexProvider<LocalizedContentItemIndexProvider>();
        services.AddDataMigration<LocalizationMigrations>();
    }
}

[Feature("OrchardCore.Autoroute")]
[RequireFeatures("OrchardCore.ContentLocalization")]
internal sealed class AutorouteLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentLocalizationHandler, AutorouteLocalizationHandler>();
}
