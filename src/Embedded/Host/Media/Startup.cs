using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Media;

/// <summary>The media library.</summary>
[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(provider => provider.GetRequiredService<MediaFileStore>());
        services.Configure<MediaOptions>(options =>
        {
            options.MaxFileSize = MediaDefaults.MaxFileSize;
            options.AllowedFileExtensions = new(MediaDefaults.Extensions, StringComparer.OrdinalIgnoreCase);
        });
        services.AddPermissionProvider<MediaPermissionProvider>();
        services.AddScoped<IAuthorizationHandler, MediaFolderHandler>();
        services.AddRecipeExecutionStep<MediaStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var root = serviceProvider.GetRequiredService<TenantFolder>().Media;

        Directory.CreateDirectory(root);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = MediaFileStore.RequestPath,
            FileProvider = new PhysicalFileProvider(root),
            OnPrepareResponse = file =>
            {
                var headers = file.Context.Response.Headers;

                headers[HeaderNames.CacheControl] = "public, must-revalidate, max-age=2592000";
                headers[HeaderNames.XContentTypeOptions] = "nosniff";
            },
        });
    }
}
