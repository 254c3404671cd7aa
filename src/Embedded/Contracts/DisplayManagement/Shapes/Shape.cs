using System.Collections;
using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The general shape, whose properties are made by setting them.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private readonly ShapeItems _items = new();

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string Id { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => _items.Sorted;

    /// <inheritdoc/>
    public string Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <inheritdoc/>
    public virtual ValueTask<IShape> AddAsync(object item, string position)
    {
        _items.Add(item, position);
        return ValueTask.FromResult<IShape>(this);
    }

    /// <summary>The child of that name, or null.</summary>
    public IShape Named(string shapeName) => _items.Named(shapeName);

    /// <inheritdoc/>
    public override bool TryConvert(ConvertBinder binder, out object result)
    {
        result = Items;
        return binder.ReturnType == typeof(IEnumerable<object>) || base.TryConvert(binder, out result);
    }

    /// <summary>A property or a named child; a missing one is null.</summary>
    protected override bool TryGetMemberImpl(string name, out object result)
    {
        if (!base.TryGetMemberImpl(name, out result) || result is null) result = Named(name);
        return true;
    }

    /// <summary>The children in order.</summary>
    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();
}
