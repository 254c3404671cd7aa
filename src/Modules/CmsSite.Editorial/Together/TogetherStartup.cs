using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Together;

/// <summary>Registers editing together with the tenant.</summary>
public sealed class TogetherStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TogetherMigrations>();
        services.AddIndexProvider<EditingRoomIndexProvider>();
        services.AddIndexProvider<AutosaveIndexProvider>();
        services.AddScoped<EditingRooms>();
        services.AddScoped<EditorsPresentReader>();
        services.AddScoped<Autosaves>();
        services.AddScoped<EditingPost>();
        services.AddScoped<IContentDisplayDriver, EditingTogetherDisplayDriver>();
        services.AddShapeTableProvider<EditorsPresentShape>();
        services.AddSingleton<IBackgroundTask, TogetherPurge>();
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, Heartbeats>();

        // Within the edit lock: filters of one order run in that of their registration, and this module depends on the lock's.
        services.Configure<MvcOptions>(options => options.Filters.Add<EditingTogetherFilter>());
    }
}
