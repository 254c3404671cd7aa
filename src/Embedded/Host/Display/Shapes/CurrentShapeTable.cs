using OrchardCore.DisplayManagement.Theming;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>The shape table of the request's theme.</summary>
internal sealed class CurrentShapeTable(ShapeTables tables, IThemeManager themes, IServiceProvider services)
{
    private ShapeTable? _table;

    public ValueTask<ShapeTable> GetAsync() => _table is not null ? new ValueTask<ShapeTable>(_table) : FindAsync();

    private async ValueTask<ShapeTable> FindAsync()
    {
        var theme = await themes.GetThemeAsync();
        return _table = await tables.GetAsync(theme?.Id, services);
    }
}
