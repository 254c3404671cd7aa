using CmsSite.Conferences.SharedValues;
using CmsSite.News.Errors;
using CmsSite.News.FrontDoor;
using CmsSite.News.Home;
using CmsSite.News.Languages;
using CmsSite.News.Listing;
using CmsSite.News.RecordingsPage;
using CmsSite.News.Reports;
using CmsSite.News.Topics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace CmsSite.News;

/// <summary>Registers the public news site with the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.PostConfigure<RequestLocalizationOptions>(options => options.AddPublicCultures());

        services.AddScoped<IContentHandler, UnpublishedPathHandler>();
        AddReports(services);

        services.AddScoped<HomePage>();
        services.AddScoped<ListingReader>();
        services.AddScoped<TopicDirectory>();
        services.AddScoped<RecordingList>();
        services.AddScoped<IContentDisplayDriver, TopicReportsDisplayDriver>();
        services.AddScoped<IContentDisplayDriver, ReportSurroundingsDisplayDriver>();
        services.AddScoped<LanguageLinks>();
        services.AddScoped<PublishedLanguages>();
        services.AddShapeTableProvider<PublishedLanguagesShape>();
        services.AddShapeTableProvider<LatestReportsShape>();
        services.Configure<MvcOptions>(options => options.Filters.Add<LanguageSwitcherFilter>());
    }

    private static void AddReports(IServiceCollection services)
    {
        services.AddSingleton<ReportCatalogue>();
        services.AddScoped<ReportSummaries>();
        services.AddScoped<ReportList>();
        services.AddScoped<CatalogueChanges>();
        services.AddScoped<IContentHandler>(provider => provider.GetRequiredService<CatalogueChanges>());
        services.AddScoped<ISharedValuesEventHandler>(provider => provider.GetRequiredService<CatalogueChanges>());
    }
}
