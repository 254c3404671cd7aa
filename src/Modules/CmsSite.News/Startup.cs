using CmsSite.News.Cultures;
using CmsSite.News.Languages;
using CmsSite.News.RecordingsPage;
using CmsSite.News.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace CmsSite.News;

/// <summary>Registers the public news site with the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        // First of all providers: a page's address says its language, whatever the browser or a cookie prefers.
        services.PostConfigure<RequestLocalizationOptions>(options => options.RequestCultureProviders.Insert(0, new PathRequestCultureProvider()));

        services.AddScoped<IContentHandler, UnpublishedPathHandler>();
        services.AddScoped<ReportList>();
        services.AddScoped<RecordingList>();
        services.AddScoped<LanguageLinks>();
        services.Configure<MvcOptions>(options => options.Filters.Add<LanguageSwitcherFilter>());
    }
}
