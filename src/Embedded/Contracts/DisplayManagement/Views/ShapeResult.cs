using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that a driver gives, made only if it has a place.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task> _initializingAsync;
    private readonly List<string> _groups = [];
    private Dictionary<string, PlacementInfo> _locations;
    private PlacementInfo _location;
    private string _name;
    private string _differentiator;
    private string _prefix;
    private Action<ShapeDisplayContext> _displaying;
    private Func<Task<bool>> _renderWhen;

    /// <summary>A shape of the type, which the first function makes and the second fills.</summary>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializingAsync = initializing;
    }

    /// <summary>The shape, once it is made.</summary>
    public IShape Shape { get; private set; }

    /// <inheritdoc/>
    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    /// <inheritdoc/>
    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    /// <summary>Sets the prefix of the names of form inputs.</summary>
    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>Sets the place in every display type.</summary>
    public ShapeResult Location(string location)
    {
        _location = PlacementInfo.FromLocation(location);
        return this;
    }

    /// <summary>Sets the place in one display type.</summary>
    public ShapeResult Location(string displayType, string location)
    {
        (_locations ??= [])[displayType] = PlacementInfo.FromLocation(location);
        return this;
    }

    /// <summary>Sets what is called before the shape is drawn.</summary>
    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying = displaying;
        return this;
    }

    /// <summary>Sets the shape's name; it is the differentiator else.</summary>
    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Sets what tells the shape from others of its type in placements.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>Shows the shape only when the group is asked for.</summary>
    public ShapeResult OnGroup(string groupId)
    {
        if (!string.IsNullOrEmpty(groupId)) _groups.Add(groupId);
        return this;
    }

    /// <summary>Makes a placed shape only if the condition is true.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderWhen = renderPredicateAsync;
        return this;
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = FindPlacement(context, displayType);
        if (placement.IsHidden() || !IsInGroup(context.GroupId, placement.Group)) return;
        if (_renderWhen is not null && !await _renderWhen()) return;

        Shape = await _shapeBuilder(context);
        if (Shape is null) return;

        await InitializeAsync(displayType, placement);
        if (FindParent(context, placement) is Shapes.Shape parent) await parent.AddAsync(Shape, placement.Position);
    }

    private PlacementInfo FindPlacement(BuildShapeContext context, string displayType)
    {
        var own = _location ?? PlacementInfo.FromLocation(context.DefaultZone);
        if (_locations is not null && _locations.TryGetValue(displayType, out var location)) own = location;

        var found = context.FindPlacement(_shapeType, _differentiator, displayType, context);
        return found is null
            ? own?.WithDefaults(null, context.DefaultPosition) ?? PlacementInfo.Hidden
            : found.WithDefaults(own, context.DefaultPosition);
    }

    private bool IsInGroup(string requested, string placed) =>
        _groups.Count == 0 && string.IsNullOrEmpty(placed)
            ? string.IsNullOrEmpty(requested)
            : _groups.Append(placed).Contains(requested ?? "", StringComparer.OrdinalIgnoreCase);

    private async Task InitializeAsync(string displayType, PlacementInfo placement)
    {
        var metadata = Shape.Metadata;
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? _shapeType;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        metadata.Type = _shapeType;

        if (_initializingAsync is not null) await _initializingAsync(Shape);
        if (_displaying is not null) metadata.OnDisplaying(_displaying);
        if (!string.IsNullOrEmpty(placement.ShapeType))
        {
            metadata.Type = placement.ShapeType;
            metadata.Alternates.Clear();
            metadata.Wrappers.Clear();
        }

        if (placement.Alternates is not null) metadata.Alternates.AddRange(placement.Alternates);
        if (placement.Wrappers is not null) metadata.Wrappers.AddRange(placement.Wrappers);
    }

    private static IShape FindParent(BuildShapeContext context, PlacementInfo placement)
    {
        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.Zones)
        {
            parent = parent switch
            {
                null => null,
                IZoneHolding holding => holding.Zones[zone],
                _ => parent.GetProperty<IShape>(zone),
            };
        }

        return parent;
    }
}
