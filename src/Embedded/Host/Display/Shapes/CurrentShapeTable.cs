using CmsSite.Embedded.Display.Pages;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>The shape table of the request's theme.</summary>
internal sealed class CurrentShapeTable(ShapeTables tables, CurrentTheme theme, IServiceProvider services)
{
    private ShapeTable? _table;

    public async ValueTask<ShapeTable> GetAsync() => _table ??= await tables.GetAsync(await theme.GetIdAsync(), services);
}
