using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Publication;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Sanitising;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CmsSite.Conferences;

/// <summary>Registers the conference model with the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ConferenceReportPart>().UseDisplayDriver<ConferenceReportPartDisplayDriver>();
        services.AddScoped<ConferenceReportRules>();
        services.AddScoped<PublicationRefusal>();
        services.AddSingleton<Countries>();
        services.AddSingleton<ReportText>();
        services.AddScoped<IContentHandler, ConferenceReportHandler>();
        services.AddScoped<IContentDisplayHandler, ConferenceReportEditorValidation>();
        services.AddIndexProvider<ConferenceReportPartIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<IContentDisplayDriver, EditorProblemsDisplayDriver>();
        services.AddScoped<IContentHandler, HtmlFieldSanitiser>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<FallbackChain>();
    }
}
