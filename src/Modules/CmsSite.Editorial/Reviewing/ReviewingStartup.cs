using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Registers the review screen with the tenant.</summary>
public sealed class ReviewingStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<ReviewingMigrations>();
        services.AddIndexProvider<ReviewLookIndexProvider>();
        services.AddScoped<ReviewLooks>();
        services.AddSingleton<IBackgroundTask, ReviewLooksPurge>();
        services.AddScoped<ReviewScreen>();
        services.AddScoped<IContentDisplayDriver, ReviewStateDisplayDriver>();
    }
}
