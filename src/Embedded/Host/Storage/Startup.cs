using CmsSite.Embedded.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

[assembly: OrchardCore.Modules.Manifest.Feature(
    Id = "OrchardCore.Data", Name = "Data", Category = "Infrastructure", IsAlwaysEnabled = true)]

namespace CmsSite.Embedded.Storage;

[Feature("OrchardCore.Data")]
internal sealed class Startup : StartupBase
{
    // Migrations come before whatever else an activated tenant does.
    public override int Order => -1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IndexMaps>();
        services.AddScoped(CreateSession);
        services.AddScoped<ISession>(provider => provider.GetRequiredService<StoreSession>());
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddSingleton(typeof(IVolatileDocumentManager<>), typeof(VolatileDocumentManager<>));
        services.AddScoped<IModularTenantEvents, DataMigrations>();
        services.AddSingleton<IContentItemIdGenerator, ContentItemIds>();
    }

    private static StoreSession CreateSession(IServiceProvider services)
    {
        // In a scope that a module opens by itself, nobody commits but the module.
        if (services == ShellScope.Current?.ServiceProvider)
        {
            ShellScope.RegisterBeforeDispose(scope => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync(), last: true);
            ShellScope.AddExceptionHandler((scope, _) => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CancelAsync());
        }

        return new(services.GetRequiredService<SiteDatabase>(), services.GetRequiredService<IndexMaps>(), services);
    }
}
