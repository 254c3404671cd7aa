using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A view model that is a shape.</summary>
public class ShapeViewModel : IShape, IPositioned
{
    private readonly ShapeItems _items = new();

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <inheritdoc/>
    public string Id { get; set; }

    /// <inheritdoc/>
    public IDictionary<string, object> Properties => field ??= new Dictionary<string, object>();

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => _items.Sorted;

    /// <inheritdoc/>
    public ValueTask<IShape> AddAsync(object item, string position)
    {
        _items.Add(item, position);
        return ValueTask.FromResult<IShape>(this);
    }
}
