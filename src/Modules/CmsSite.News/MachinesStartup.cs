using CmsSite.News.Feeds;
using CmsSite.News.Health;
using CmsSite.News.Seo;
using CmsSite.News.Sitemaps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace CmsSite.News;

/// <summary>Registers what machines read of the public site: search engines, feed readers, calendars, load balancers.</summary>
public sealed class MachinesStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FeedReader>();
        services.AddScoped<SitemapReader>();
        services.AddScoped<LatestNews>();
        services.AddScoped<HeadReader>();
        services.AddScoped<ItemHead>();
        services.AddScoped<Readiness>();
        services.Configure<MvcOptions>(options => options.Filters.Add<HeadFilter>());
        services.PostConfigure<RequestLocalizationOptions>(options => options.ApplyCurrentCultureToResponseHeaders = true);
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapReadiness();
}
