using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CmsSite.News.Health;

/// <summary>
/// “/health/ready” tells a load balancer whether to send visitors. The host's “/health/live” tells whether the process is to be started
/// anew, which mends no database: so this is no health check of the framework, all of which the host's address asks.
/// </summary>
internal static class ReadinessEndpoint
{
    /// <summary>Answers 200 or 503 and says nothing more to strangers.</summary>
    public static void MapReadiness(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/health/ready", [HttpMethods.Get, HttpMethods.Head], async (HttpContext context, Readiness readiness) =>
        {
            var isReady = await readiness.CheckAsync();

            context.Response.Headers.CacheControl = "no-store";

            return Results.Text(isReady ? "Ready" : "Not ready", statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
}
