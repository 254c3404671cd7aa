using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Something that stands at a position among its siblings.</summary>
public interface IPositioned
{
    /// <summary>The position, such as <c>5</c>, <c>1.5</c>, <c>before</c> or <c>after</c>.</summary>
    string Position { get; set; }
}

/// <summary>A piece of a page: a type that picks the template, and the data which that template draws.</summary>
public interface IShape
{
    /// <summary>What decides how the shape is drawn.</summary>
    ShapeMetadata Metadata { get; }

    /// <summary>The HTML id.</summary>
    string Id { get; set; }

    /// <summary>Free values of the shape.</summary>
    IDictionary<string, object> Properties { get; }

    /// <summary>The shape's children in the order of their positions.</summary>
    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>Adds a child at a position and returns the shape.</summary>
    ValueTask<IShape> AddAsync(object item, string position);
}
