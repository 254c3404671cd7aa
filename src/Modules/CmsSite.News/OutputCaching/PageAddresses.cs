using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// Knows the addresses whose answers may be kept, and brings the many spellings of one address into its normal form before anything
/// is made from it. So no spelling, and no query value that the page does not read, makes an answer of its own.
/// </summary>
internal sealed class PageAddresses(IOptions<OutputCachingOptions> options, IHostEnvironment environment)
{
    private static readonly string[] AssetTypes = [".css", ".js", ".svg"];

    private readonly OutputCachingOptions _options = options.Value;

    // In development the files of modules change beneath a running site.
    private readonly bool _keepsAssets = !environment.IsDevelopment();

    /// <summary>Brings the request's address into its normal form; false, with the request as it was, for an address that is not kept.</summary>
    /// <param name="request">The request.</param>
    /// <param name="culture">The language in the address; null for an address without one.</param>
    public bool TryNormalise(HttpRequest request, out string? culture)
    {
        var path = request.Path.Value ?? "";
        culture = null;

        if (_options.Files.Contains(path) || IsSitemap(path) || IsAsset(path))
        {
            request.QueryString = QueryString.Empty;

            return true;
        }

        if (!StartsWithLanguage(path) || path.Contains("//", StringComparison.Ordinal))
        {
            return false;
        }

        var normal = Normal(path);
        var below = normal.Length > 4 ? normal[4..] : "";

        if (_options.NotKept.Contains(below) || !TryNormalise(request, below))
        {
            return false;
        }

        request.Path = normal;
        culture = normal[1..3];

        return true;
    }

    private static bool IsSitemap(string path) =>
        path.StartsWith("/sitemap-", StringComparison.OrdinalIgnoreCase) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private bool IsAsset(string path) =>
        _keepsAssets && path.StartsWith("/CmsSite.", StringComparison.OrdinalIgnoreCase) && AssetTypes.Any(type => path.EndsWith(type, StringComparison.OrdinalIgnoreCase));

    private static bool StartsWithLanguage(string path) =>
        path.Length >= 3 && char.IsAsciiLetter(path[1]) && char.IsAsciiLetter(path[2]) && (path.Length == 3 || path[3] == '/');

    // Both ways, since some letters have two small forms; routes compare by the capital one.
    private static string Normal(string path)
    {
        var trimmed = path.TrimEnd('/');

        return Ascii.IsValid(trimmed) ? trimmed.ToLowerInvariant() : trimmed.ToUpperInvariant().ToLowerInvariant();
    }

    private bool TryNormalise(HttpRequest request, string below)
    {
        if (!request.QueryString.HasValue)
        {
            return true;
        }

        var query = new QueryString();

        foreach (var name in _options.QueryValues.TryGetValue(below, out var names) ? names : [])
        {
            var values = request.Query[name];

            if (values.Count > 1)
            {
                return false;
            }

            if (NormalValue(name, values.ToString()) is { Length: > 0 } value)
            {
                query = query.Add(name, value);
            }
        }

        request.QueryString = query;

        return true;
    }

    private static string NormalValue(string name, string value) => name switch
    {
        "page" or "year" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            name == "page" && number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture),
        "country" => value.Trim().ToUpperInvariant(),
        _ => value.Trim().ToLowerInvariant(),
    };
}
