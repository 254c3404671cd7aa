using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Reads and fills shapes.</summary>
public static class IShapeExtensions
{
    /// <summary>Whether there is nothing to draw.</summary>
    public static bool IsNullOrEmpty(this IShape shape) => shape is null or ZoneOnDemand;

    /// <summary>Adds a child without a position.</summary>
    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, "");

    /// <summary>A property's value; the type's default where it is missing or of another type.</summary>
    public static T GetProperty<T>(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) && value is T typed ? typed : default;
}
