using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds where a shape goes, or null where nothing says it.</summary>
public delegate PlacementInfo FindPlacementDelegate(string shapeType, string differentiator, string displayType, IBuildShapeContext context);

/// <summary>The building of a model's shape.</summary>
public interface IBuildShapeContext
{
    /// <summary>The model's shape, which the drivers' shapes are placed in.</summary>
    IShape Shape { get; }

    /// <summary>Makes shapes.</summary>
    IShapeFactory ShapeFactory { get; }

    /// <summary>The layout of the page.</summary>
    IZoneHolding Layout { get; set; }

    /// <summary>The group asked for, or empty.</summary>
    string GroupId { get; }

    /// <summary>Finds where a shape goes.</summary>
    FindPlacementDelegate FindPlacement { get; set; }
}

/// <summary>The building of a model's shape.</summary>
public abstract class BuildShapeContext : IBuildShapeContext
{
    /// <summary>The building of the given shape.</summary>
    protected BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
        FindPlacement = static (_, _, _, _) => null;
    }

    /// <inheritdoc/>
    public IShape Shape { get; }

    /// <inheritdoc/>
    public IShapeFactory ShapeFactory { get; }

    /// <inheritdoc/>
    public IZoneHolding Layout { get; set; }

    /// <inheritdoc/>
    public string GroupId { get; }

    /// <inheritdoc/>
    public FindPlacementDelegate FindPlacement { get; set; }

    /// <summary>Reads the posted form and keeps its errors.</summary>
    public IUpdateModel Updater { get; }

    /// <summary>The prefix of the names of form inputs.</summary>
    public string HtmlFieldPrefix { get; protected set; } = "";

    /// <summary>The zone of shapes that say none.</summary>
    public string DefaultZone { get; set; }

    /// <summary>The position of shapes that say none.</summary>
    public string DefaultPosition { get; set; }
}

/// <summary>The building of the shape that shows a model.</summary>
public class BuildDisplayContext : BuildShapeContext
{
    /// <summary>The building of the given shape.</summary>
    public BuildDisplayContext(IShape shape, string displayType, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater) => DisplayType = displayType;

    /// <summary>Detail, Summary, SummaryAdmin or any other.</summary>
    public string DisplayType { get; }
}

/// <summary>The building of the shape of a model's form.</summary>
public class BuildEditorContext : BuildShapeContext
{
    /// <summary>The building of the given shape.</summary>
    public BuildEditorContext(IShape model, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, shapeFactory, layout, updater)
    {
        HtmlFieldPrefix = htmlFieldPrefix;
        IsNew = isNew;
    }

    /// <summary>Whether the model is not stored yet.</summary>
    public bool IsNew { get; set; }
}

/// <summary>The reading of a posted form and the building of its shape.</summary>
public class UpdateEditorContext : BuildEditorContext
{
    /// <summary>The building of the given shape.</summary>
    public UpdateEditorContext(IShape model, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, isNew, htmlFieldPrefix, shapeFactory, layout, updater)
    {
    }
}
