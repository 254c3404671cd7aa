using CmsSite.Editorial.Comparing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace CmsSite.Editorial.Versions;

/// <summary>Registers versions, their comparison and the trash with the tenant.</summary>
public sealed class VersionsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ItemVersions>();
        services.AddScoped<Restoration>();
        services.AddScoped<Trash>();
        services.AddNavigationProvider<TrashAdminMenu>();
        services.AddScoped<IContentDisplayDriver, ItemPastDisplayDriver>();

        services.AddScoped<VersionComparison>();
        services.AddScoped<ContentOutliner>();
        services.AddScoped<ValueWords>();
        services.AddScoped<ListWords>();
    }
}
