using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The children of a shape, sorted when first read.</summary>
internal sealed class ShapeItems
{
    private List<IPositioned> _items;
    private bool _sorted;

    public IReadOnlyList<IPositioned> Sorted
    {
        get
        {
            if (_items is null) return [];
            if (!_sorted)
            {
                // OrderBy keeps the order of equal positions, List.Sort would not.
                _items = [.. _items.OrderBy(item => item.Position, FlatPositionComparer.Instance)];
                _sorted = true;
            }

            return _items;
        }
    }

    public void Add(object item, string position)
    {
        if (PositionedHtml.From(item, position ?? "") is not { } positioned) return;

        (_items ??= []).Add(positioned);
        _sorted = false;
    }

    public IShape Named(string name) => _items?.OfType<IShape>().FirstOrDefault(item => item.Metadata.Name == name);
}
