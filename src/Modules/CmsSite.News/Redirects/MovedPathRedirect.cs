using CmsSite.Conferences.Reading;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Routing;
using YesSql;
using YesSql.Services;

namespace CmsSite.News.Redirects;

/// <summary>Finds where an item went whose former path is asked for.</summary>
public sealed class MovedPathRedirect(YesSql.ISession session, IAutorouteEntries entries, ContentReads reads)
{
    /// <summary>The address of today, with its slash, for a former path or one below it; null where none is known or the item is not public.</summary>
    public async Task<string?> FindAsync(string path)
    {
        var former = Candidates(path);
        var rows = former.Length == 0 ? [] : await session.QueryIndex<MovedPathIndex>(row => row.Path.IsIn(former)).ListAsync();

        if (rows.MaxBy(row => row.Path.Length) is not { } moved)
        {
            return null;
        }

        reads.Item(moved.ContentItemId);
        var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(moved.ContentItemId);
        var rest = path.Trim('/')[moved.Path.Length..];

        return found && MovedPaths.Normalize(entry.Path) != moved.Path ? entry.Path + rest : null;
    }

    // The path itself, and the item's when something that belongs to it is asked for: fr/news/x/event.ics.
    private static string[] Candidates(string path)
    {
        var normalized = MovedPaths.Normalize(path);

        if (normalized is null || normalized.Length > AutoroutePart.MaxPathLength || normalized.Any(char.IsControl))
        {
            return [];
        }

        var segments = normalized.Split('/');

        return segments.Length switch
        {
            3 => [normalized],
            4 => [normalized, string.Join('/', segments[..3])],
            _ => [],
        };
    }
}

/// <summary>Answers by redirects what nothing else has answered.</summary>
internal static class MovedPathMiddleware
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);

        var (request, response) = (context.Request, context.Response);

        if (response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && CulturePath.FirstSegment(request.Path.Value ?? "").Length == 2
            && context.RequestServices.GetService(typeof(MovedPathRedirect)) is MovedPathRedirect redirect
            && await redirect.FindAsync(request.Path.Value!) is { } target)
        {
            response.Clear();
            // For ever, but asked for anew: the item may move back, and two remembered redirects would make a circle.
            response.Headers.CacheControl = "no-cache";
            response.Redirect(request.PathBase.ToUriComponent() + new PathString(target).ToUriComponent() + request.QueryString, permanent: true);
        }
    }
}
