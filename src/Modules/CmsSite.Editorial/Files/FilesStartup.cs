using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Events;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Files;

/// <summary>Registers with the tenant what keeps the files of reviewed pages as they were reviewed.</summary>
public sealed class FilesStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<FilesMigrations>();
        services.AddSingleton<MediaFolder>();
        services.AddIndexProvider<MediaUseIndexProvider>();
        services.AddIndexProvider<ReviewedFileIndexProvider>();
        services.AddScoped<FileSeal>();
        services.AddScoped<ReviewedFiles>();

        // After the cleaning of pictures: this module depends on that one's, and handlers run in the order of their registration.
        services.AddSingleton<IMediaCreatingEventHandler, SealedFileGuard>();
        services.AddSingleton<IMediaEventHandler, SealedFileMoves>();
    }
}
