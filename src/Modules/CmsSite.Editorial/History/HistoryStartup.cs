using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CmsSite.Editorial.History;

/// <summary>Registers the history with the tenant.</summary>
public sealed class HistoryStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<HistoryMigrations>();
        services.AddIndexProvider<HistoryIndexProvider>();
        services.AddScoped<EditorialHistory>();
        services.AddScoped<HistorySealer>();
        services.AddSingleton<IBackgroundTask, HistorySealingTask>();
    }
}
