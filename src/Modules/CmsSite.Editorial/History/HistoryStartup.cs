using CmsSite.Conferences.SharedValues;
using CmsSite.Editorial.Guard;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace CmsSite.Editorial.History;

/// <summary>Registers the history with the tenant.</summary>
public sealed class HistoryStartup : StartupBase
{
    /// <summary>After the guard is registered, which the recorder stands before.</summary>
    public override int Order => 10;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<HistoryMigrations>();
        services.AddNavigationProvider<HistoryAdminMenu>();
        services.AddIndexProvider<HistoryIndexProvider>();
        services.AddScoped<EditorialHistory>();
        services.AddScoped<HistoryReader>();
        services.AddScoped<HistorySealer>();
        services.AddScoped<HistoryVerifier>();
        services.AddScoped<HistoryWords>();
        services.AddScoped<HistoryLines>();
        services.AddScoped<ContentRecorder>();
        services.AddScoped<ISharedValuesEventHandler>(provider => provider.GetRequiredService<ContentRecorder>());
        services.Decorate<IContentManager, RecordedContentManager>();
        services.Decorate<ISiteService, RecordedSiteService>();
        services.AddSingleton<IBackgroundTask, HistorySealingTask>();
    }
}
