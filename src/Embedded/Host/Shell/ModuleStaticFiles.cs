using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CmsSite.Embedded.Shell;

/// <summary>The files of all modules' wwwroot at "/{module}/…".</summary>
internal sealed class ModuleStaticFiles(ModuleCatalog modules) : IFileProvider
{
    private const string CacheControl = "public, max-age=2592000, s-maxage=31557600";

    private readonly Dictionary<string, IFileProvider> _modules =
        modules.Modules.ToDictionary(module => module.Id, module => module.Files, StringComparer.OrdinalIgnoreCase);

    public static StaticFileOptions Options(IServiceProvider services) => new()
    {
        FileProvider = new ModuleStaticFiles(services.GetRequiredService<ModuleCatalog>()),
        OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] = CacheControl,
    };

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && _modules.TryGetValue(path[..slash], out var files)
            ? files.GetFileInfo("wwwroot" + path[slash..])
            : new NotFoundFileInfo(subpath);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
