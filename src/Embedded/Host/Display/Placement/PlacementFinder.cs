using CmsSite.Embedded.Display.Shapes;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;

namespace CmsSite.Embedded.Display.Placement;

/// <summary>Places the shapes of a model by the placement files and by what modules provide.</summary>
internal sealed class PlacementFinder(CurrentShapeTable currentTable, IEnumerable<IShapePlacementProvider> providers, IHttpContextAccessor httpContext)
{
    private readonly IShapePlacementProvider[] _providers = [.. providers];

    /// <summary>Lets the drivers of that building find their shapes' places.</summary>
    public async Task BindAsync(IBuildShapeContext context)
    {
        var files = (await currentTable.GetAsync()).Placements;
        var path = httpContext.HttpContext?.Request.Path.Value ?? "";
        var resolvers = new List<IPlacementInfoResolver>(_providers.Length);
        foreach (var provider in _providers)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver) resolvers.Add(resolver);
        }

        context.FindPlacement = (shapeType, differentiator, displayType, building) =>
        {
            var shape = new ShapePlacementContext(ShapeTable.BaseType(shapeType), displayType, differentiator, building.Shape);
            return resolvers.Aggregate(files.Find(shape, path), (found, resolver) => Combine(found, resolver.ResolvePlacement(shape)));
        };
    }

    /// <summary>The second placement over the first, whose alternates and wrappers stay.</summary>
    private static PlacementInfo? Combine(PlacementInfo? first, PlacementInfo? second) =>
        first is null ? second
        : second is null ? first
        : new PlacementInfo(
            second.Zones.Length > 0 ? second.Location : first.Location,
            second.Source ?? first.Source,
            string.IsNullOrEmpty(second.ShapeType) ? first.ShapeType : second.ShapeType,
            second.DefaultPosition ?? first.DefaultPosition,
            [.. first.Alternates ?? [], .. second.Alternates ?? []],
            [.. first.Wrappers ?? [], .. second.Wrappers ?? []]);
}
