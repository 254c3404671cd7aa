using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout of the current page.</summary>
public interface ILayoutAccessor
{
    /// <summary>The layout shape.</summary>
    Task<IZoneHolding> GetLayoutAsync();
}
