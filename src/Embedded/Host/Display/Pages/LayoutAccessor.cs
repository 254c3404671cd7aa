using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Makes the layout of the page when it is first asked for.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapes) : ILayoutAccessor
{
    private IZoneHolding? _layout;

    public async Task<IZoneHolding> GetLayoutAsync() => _layout ??= (IZoneHolding)await shapes.CreateAsync(
        "Layout", () => ValueTask.FromResult<IShape>(new ZoneHolding(() => shapes.CreateAsync("Zone"))));
}
