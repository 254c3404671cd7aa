using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Parts;

/// <summary>The route of an item's page.</summary>
internal static class ContentRoutes
{
    public const string ContentItemId = "contentItemId";

    public static RouteValueDictionary Display { get; } = new() { ["Area"] = "OrchardCore.Contents", ["Controller"] = "Item", ["Action"] = "Display" };
}

/// <summary>Finds the item that answers at the request's path.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var (isFound, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? "/");
        return isFound ? new(ContentRoutes.Display) { [ContentRoutes.ContentItemId] = entry.ContentItemId } : null!;
    }
}

/// <summary>Finds what answers at the site's root, as its settings say.</summary>
internal sealed class HomeRouteTransformer(ISiteService siteService) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values) =>
        (await siteService.GetSiteSettingsAsync()).HomeRoute is { Count: > 0 } route ? route : null!;
}

/// <summary>Has the paths read before links are made, which is not asynchronous.</summary>
internal sealed class AutorouteRoutesHandler(IAutorouteEntries entries) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContentItemMetadata>(_ => entries.TryGetEntryByContentItemIdAsync(context.ContentItem.ContentItemId));
}

/// <summary>Makes links to an item's page lead to its path.</summary>
internal sealed class AutorouteAddressScheme(IEndpointAddressScheme<RouteValuesAddress> others, AutorouteEntries entries) : IEndpointAddressScheme<RouteValuesAddress>
{
    // The link generator keeps what it knows of an endpoint by reference.
    private readonly ConditionalWeakTable<AutorouteEntry, Endpoint> _endpoints = [];

    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address)
    {
        var values = address.ExplicitValues;
        return values?[ContentRoutes.ContentItemId] is string id
            && ContentRoutes.Display.All(value => string.Equals(values[value.Key] as string, value.Value as string, StringComparison.OrdinalIgnoreCase))
            && entries.Current?.ByItem.GetValueOrDefault(id) is { } entry
            ? [_endpoints.GetValue(entry, EndpointOf)]
            : others.FindEndpoints(address);
    }

    private static RouteEndpoint EndpointOf(AutorouteEntry entry)
    {
        var values = new RouteValueDictionary(ContentRoutes.Display) { [ContentRoutes.ContentItemId] = entry.ContentItemId };
        var segments = entry.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => RoutePatternFactory.Segment(RoutePatternFactory.LiteralPart(part)));
        return new(_ => Task.CompletedTask, RoutePatternFactory.Pattern(values, parameterPolicies: null, segments), order: 0, metadata: null, displayName: entry.Path);
    }
}
