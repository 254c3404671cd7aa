using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace CmsSite.News.Safety;

/// <summary>
/// Refuses requests for hosts of which no address can be made, and gives every answer the headers that keep a browser from doing more
/// with it than show it: pages, feeds, files and errors. What
/// Orchard's own modules answer, the admin and the sign-in above all, gets no content policy from here: their pages hold inline
/// script, and Orchard's Security feature is theirs.
/// </summary>
internal sealed class SafetyStartupFilter(IOptions<AdminOptions> adminOptions) : IStartupFilter
{
    private readonly PathString _admin = $"/{adminOptions.Value.AdminUrlPrefix}";

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            // When the answer starts: an error page begins it anew, and an answer from the cache brings its own headers.
            context.Response.OnStarting(AddHeadersAsync, context);

            if (!RequestedHost.TryNormalise(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;

                return Task.CompletedTask;
            }

            return following(context);
        });
        next(app);
    };

    private Task AddHeadersAsync(object context)
    {
        AddHeaders((HttpContext)context);

        return Task.CompletedTask;
    }

    private void AddHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;

        headers.XContentTypeOptions = SafetyHeaders.NoSniffing;
        headers.TryAdd(SafetyHeaders.ReferrerPolicy, SafetyHeaders.Referrer);

        if (!IsPublic(context))
        {
            return;
        }

        headers.ContentSecurityPolicy = SafetyHeaders.ContentPolicy;
        headers[SafetyHeaders.PermissionsPolicy] = SafetyHeaders.Permissions;
        headers[SafetyHeaders.OpenerPolicy] = SafetyHeaders.SameOrigin;
        headers[SafetyHeaders.ResourcePolicy] = IsPage(context.Response) ? SafetyHeaders.SameOrigin : SafetyHeaders.CrossOrigin;

        if (context.User.Identity?.IsAuthenticated == true && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = SafetyHeaders.NotShared;
        }
    }

    // Without an endpoint: a file, an unknown address, or an answer from the cache.
    private bool IsPublic(HttpContext context)
    {
        PathString asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path;

        return !asked.StartsWithSegments(_admin) && IsPublic(context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>());
    }

    private static bool IsPublic(ControllerActionDescriptor? action) =>
        action is null
        || !action.RouteValues.TryGetValue("area", out var area)
        || area is null or "OrchardCore.Diagnostics"
        || area.StartsWith("CmsSite.", StringComparison.Ordinal)
        || (area == "OrchardCore.Contents" && action.ControllerName == "Item");

    private static bool IsPage(HttpResponse response) => response.ContentType is null || response.ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
}
