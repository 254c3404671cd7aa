using System.Collections.Concurrent;
using System.Security.Cryptography;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.FileProviders;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Adds <c>?v=</c> and the hash of the file to the URL of a module's file, or of one of the web project's.</summary>
internal sealed class FileVersions(ModuleCatalog modules, IWebHostEnvironment environment) : IFileVersionProvider
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly CompositeFileProvider _files = new(new ModuleStaticFiles(modules), environment.WebRootFileProvider);

    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal)) return path;

        var end = path.IndexOfAny(['?', '#']);
        var file = end < 0 ? path : path[..end];
        if (requestPathBase.HasValue && file.StartsWith(requestPathBase.Value, StringComparison.OrdinalIgnoreCase)) file = file[requestPathBase.Value.Length..];

        var hash = _hashes.GetOrAdd(file, Hash);
        return hash.Length > 0 ? QueryHelpers.AddQueryString(path, "v", hash) : path;
    }

    private string Hash(string path)
    {
        var file = _files.GetFileInfo(path);
        if (!file.Exists) return "";

        using var stream = file.CreateReadStream();
        return WebEncoders.Base64UrlEncode(SHA256.HashData(stream));
    }
}
