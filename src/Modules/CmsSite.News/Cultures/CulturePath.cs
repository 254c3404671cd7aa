using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CmsSite.News.Cultures;

/// <summary>Addresses of the public site, each of which starts with its culture.</summary>
internal static class CulturePath
{
    /// <summary>The first segment of a path, empty for “/”.</summary>
    public static string FirstSegment(string path)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');

        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }

    /// <summary>What follows the first segment of a path, with its slash; empty where nothing does.</summary>
    public static string Rest(string path)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');

        return end < 0 ? "" : trimmed[end..].TrimEnd('/').ToString();
    }

    /// <summary>The path that the visitor asked for, on an error page too.</summary>
    public static string Asked(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value
        ?? "";
}
