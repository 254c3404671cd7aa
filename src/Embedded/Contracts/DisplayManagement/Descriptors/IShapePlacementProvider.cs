using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Places the shapes of a model.</summary>
public interface IShapePlacementProvider
{
    /// <summary>The rules for one building, or null.</summary>
    Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}

/// <summary>Places shapes.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>Where the shape goes, or null.</summary>
    PlacementInfo ResolvePlacement(ShapePlacementContext placementContext);
}

/// <summary>A shape to place.</summary>
public class ShapePlacementContext
{
    /// <summary>The shape of the type in a model's shape.</summary>
    public ShapePlacementContext(string shapeType, string displayType, string differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    /// <summary>The model's shape.</summary>
    public IShape ZoneShape { get; set; }

    /// <summary>The shape's type.</summary>
    public string ShapeType { get; set; }

    /// <summary>Detail, Summary, Edit or any other.</summary>
    public string DisplayType { get; set; }

    /// <summary>What tells the shape from others of its type.</summary>
    public string Differentiator { get; set; }

    /// <summary>Where the placement comes from.</summary>
    public string Source { get; set; }
}
