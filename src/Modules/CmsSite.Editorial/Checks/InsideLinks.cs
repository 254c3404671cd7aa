using CmsSite.Conferences.Addresses;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;
using OrchardCore.Media;

namespace CmsSite.Editorial.Checks;

/// <summary>Knows what addresses of this site lead to.</summary>
public sealed class InsideLinks(IAutorouteEntries entries, IMediaFileStore media, ILocalizationService localization, IHttpContextAccessor httpContextAccessor)
{
    // The pages that are no item of their own.
    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase) { "", "news", "recordings", "accessibility", "calendar.ics" };

    /// <summary>The path inside the site that an address leads to, without query; null where it leads outside or nowhere.</summary>
    public string? PathOf(string address, SiteRoot site)
    {
        if (address.StartsWith('#'))
        {
            return "#";
        }

        var isRelative = address.StartsWith("~/", StringComparison.Ordinal) || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal));

        return Uri.TryCreate(isRelative ? site.Absolute(address) : address, UriKind.Absolute, out var uri)
            && (uri.Scheme, uri.Host, uri.Port) == (site.Address.Scheme, site.Address.Host, site.Address.Port)
                ? Below(Uri.UnescapeDataString(uri.AbsolutePath))
                : null;
    }

    /// <summary>Whether something public is at a path of this site.</summary>
    public async Task<bool> IsKnownAsync(string path)
    {
        if (path == "#" || (await entries.TryGetEntryByPathAsync(path)).Item1)
        {
            return true;
        }

        var files = Below(media.MapPathToPublicUrl("/x"))[..^1];

        if (path.StartsWith(files, StringComparison.OrdinalIgnoreCase))
        {
            return await media.GetFileInfoAsync(path[files.Length..]) is not null;
        }

        var (culture, rest) = path.Trim('/').Split('/', 2) is [var first, var second] ? (first, second) : (path.Trim('/'), "");

        return path == "/"
            || ((await localization.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase) && (Pages.Contains(rest) || rest.StartsWith("news/feed.", StringComparison.OrdinalIgnoreCase)));
    }

    private string Below(string path)
    {
        var root = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? "";

        return root.Length > 0 && path.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase) ? path[root.Length..] : path;
    }
}
