using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Forms;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Picking;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.Sanitising;
using CmsSite.Conferences.SharedValues;
using CmsSite.Conferences.StructuredData;
using CmsSite.Conferences.Topics;
using CmsSite.Conferences.Uploads;
using CmsSite.Conferences.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardCore.Modules;
using IStartupFilter = Microsoft.AspNetCore.Hosting.IStartupFilter;

namespace CmsSite.Conferences;

/// <summary>Registers the conference model with the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();

        AddReports(services);
        AddDelegates(services);
        AddSharedValues(services);
        AddValidation(services);
        AddEditing(services);
        AddUploads(services);
        AddMachines(services);

        services.AddScoped<IContentHandler, HtmlFieldSanitiser>();
        services.AddScoped<ContentReads>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<FallbackChain>();
        services.AddSingleton<LanguageNames>();
        services.AddSingleton<Countries>();
    }

    private static void AddReports(IServiceCollection services)
    {
        services.AddContentPart<ConferenceReportPart>()
            .UseDisplayDriver<ConferenceReportPartDisplayDriver>()
            .UseDisplayDriver<ReportListsDisplayDriver>();
        services.AddContentPart<DelegationMemberPart>();
        services.AddContentPart<PanelPart>().UseDisplayDriver<PanelPartDisplayDriver>();
        services.AddContentPart<RecordingPart>();
        services.AddIndexProvider<ConferenceReportPartIndexProvider>();
        services.AddIndexProvider<ReportSummaryIndexProvider>();
        services.AddIndexProvider<TopicIndexProvider>();
        services.AddIndexProvider<PanelIndexProvider>();
        services.AddIndexProvider<RecordingIndexProvider>();
        services.AddScoped<ReportDelegates>();
        services.AddScoped<DelegationReader>();
        services.AddScoped<ProgrammeReader>();
        services.AddScoped<RecordingReader>();
        services.AddScoped<PersonReader>();
        services.AddScoped<ListEditor>();
        services.AddScoped<AttachmentReader>();
        services.AddSingleton<ReportText>();
    }

    private static void AddDelegates(IServiceCollection services)
    {
        services.AddContentPart<DelegatePart>().UseDisplayDriver<DelegatePartDisplayDriver>();
        services.AddIndexProvider<DelegateAppearanceIndexProvider>();
        services.AddScoped<DelegateDirectory>();
        services.AddScoped<DelegateAppearances>();
        services.AddScoped<DelegateCreator>();
    }

    private static void AddMachines(IServiceCollection services)
    {
        services.AddScoped<SiteAddress>();
        services.AddScoped<ReportLookup>();
        services.AddScoped<ReportData>();
        services.AddScoped<EventData>();
        services.AddScoped<RecordingData>();
        services.AddScoped<PersonData>();
    }

    private static void AddEditing(IServiceCollection services)
    {
        services.AddScoped<EditLock>();
        services.AddScoped<EditConflict>();
        services.AddScoped<ContentComparer>();
        services.AddScoped<IContentDisplayDriver, EditConflictDisplayDriver>();
        services.AddScoped<IContentDisplayHandler, EditConflictComparison>();
        services.AddTransient<IStartupFilter, FormLimitsStartupFilter>();
        services.PostConfigure<MvcOptions>(FormValuesOnce.Configure);
        services.AddScoped<PickedItems>();
        services.AddScoped<IContentDisplayHandler, PickedItemsLoader>();
        services.Configure<MvcOptions>(options => options.Filters.Add<EditLockFilter>());
    }

    private static void AddUploads(IServiceCollection services)
    {
        services.AddSingleton<IMediaCreatingEventHandler, UploadGuard>();
        services.PostConfigure<MediaOptions>(options =>
        {
            // Transcripts of recordings; the library's own list lacks them.
            options.AllowedFileExtensions.UnionWith([".vtt", ".txt"]);
            options.AllowedFileExtensions.IntersectWith(UploadKinds.Extensions);
        });
    }

    private static void AddSharedValues(IServiceCollection services)
    {
        services.AddScoped<LocalizationSource>();
        services.AddScoped<SharedValueCopier>();
        services.AddScoped<SharedEditing>();
        services.AddScoped<KeptValues>();
        services.AddScoped<IContentHandler, SharedValuesHandler>();
        services.AddScoped<IContentDisplayDriver, SharedValuesDisplayDriver>();

        // Before the rules: they judge what will be stored.
        services.AddScoped<IContentDisplayHandler, SharedValuesRestorer>();
    }

    private static void AddValidation(IServiceCollection services)
    {
        services.AddScoped<IContentRules, ConferenceReportRules>();
        services.AddScoped<IContentRules, DelegateRules>();
        services.AddScoped<IContentRules, TopicRules>();
        services.AddShapeTableProvider<AddressEditor>();
        AddAddressRules(services, ConferenceReport.ContentType, AddressFolders.News);
        AddAddressRules(services, DelegateRules.DelegateType, AddressFolders.Delegates);
        AddAddressRules(services, TopicRules.TopicType, AddressFolders.Topics);
        services.AddScoped<DelegationRules>();
        services.AddScoped<ProgrammeRules>();
        services.AddScoped<RecordingRules>();
        services.AddScoped<ReportListRules>();
        services.AddScoped<PublicationRefusal>();
        services.AddScoped<IContentHandler, RulesHandler>();
        services.AddScoped<IContentHandler, ContainedTypesHandler>();
        services.AddScoped<IContentDisplayHandler, EditorValidation>();
        services.AddScoped<IContentDisplayDriver, EditorProblemsDisplayDriver>();
    }

    private static void AddAddressRules(IServiceCollection services, string contentType, string folder) =>
        services.AddScoped<IContentRules>(provider => ActivatorUtilities.CreateInstance<AddressRules>(provider, contentType, folder));
}
