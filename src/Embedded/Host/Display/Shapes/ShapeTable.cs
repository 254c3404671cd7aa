using System.Collections.Frozen;
using CmsSite.Embedded.Display.Placement;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Draws a shape.</summary>
internal delegate Task<IHtmlContent> Template(DisplayContext context);

/// <summary>What is known of shape types in one theme; built once and never changed.</summary>
internal sealed class ShapeTable(
    IEnumerable<KeyValuePair<string, ShapeDescriptor>> descriptors,
    IEnumerable<KeyValuePair<string, Template>> templates,
    PlacementTable placements)
{
    private const string Separator = "__";

    private readonly FrozenDictionary<string, ShapeDescriptor> _descriptors = descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, Template> _templates = templates.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public PlacementTable Placements => placements;

    /// <summary>The part of a shape type that is the same for all its alternates.</summary>
    public static string BaseType(string shapeType) =>
        shapeType.IndexOf(Separator, StringComparison.Ordinal) is var at and > 0 ? shapeType[..at] : shapeType;

    public ShapeDescriptor? Describe(string shapeType) => _descriptors.GetValueOrDefault(BaseType(shapeType));

    /// <summary>The template of the last alternate that has one, else that of the type with ever fewer of its own alternate parts.</summary>
    public Template? Find(string shapeType, AlternatesCollection alternates)
    {
        for (var i = alternates.Count - 1; i >= 0; i--)
        {
            if (_templates.TryGetValue(alternates[i], out var template)) return template;
        }

        var templates = _templates.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var type = shapeType.AsSpan(); ;)
        {
            if (templates.TryGetValue(type, out var template)) return template;

            var at = type.LastIndexOf(Separator, StringComparison.Ordinal);
            if (at <= 0) return null;
            type = type[..at];
        }
    }
}
