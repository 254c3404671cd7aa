using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Reads and fills shapes.</summary>
public static class IShapeExtensions
{
    /// <summary>Whether there is nothing to draw.</summary>
    public static bool IsNullOrEmpty(this IShape shape) => shape is null or ZoneOnDemand;

    /// <summary>Whether the shape has children.</summary>
    public static bool HasItems(this IShape shape) => shape is not null && shape.Items.Count > 0;

    /// <summary>Adds a child without a position.</summary>
    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, "");

    /// <summary>A property's value, or null.</summary>
    public static object GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>A property's value, or the type's default.</summary>
    public static T GetProperty<T>(this IShape shape, string key) => shape.GetProperty<T>(key, default);

    /// <summary>A property's value, or the one given where it is missing or of another type.</summary>
    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    /// <summary>Whether the property is there with that type, and its value.</summary>
    public static bool TryGetProperty<T>(this IShape shape, string key, out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>A tag with the shape's id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        tag.MergeAttributes(shape.Attributes, replaceExisting: false);
        foreach (var name in shape.Classes) tag.AddCssClass(name);
        if (!string.IsNullOrEmpty(shape.Id)) tag.Attributes["id"] = shape.Id;
        return tag;
    }
}
