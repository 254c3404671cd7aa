using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CmsSite.News.Redirects;

/// <summary>Lets former addresses of published items lead to those of today.</summary>
public sealed class RedirectsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<MovedPathMigrations>();
        services.AddIndexProvider<MovedPathIndexProvider>();
        services.AddScoped<IContentHandler, MovedPathRecorder>();
        services.AddScoped<MovedPathRedirect>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.Use(MovedPathMiddleware.InvokeAsync);
}
