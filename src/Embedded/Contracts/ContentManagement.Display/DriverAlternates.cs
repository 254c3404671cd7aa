using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The alternates of part shapes; T is the content type, P the part type, N the part's name, D the display type.</summary>
internal static class PartAlternates
{
    private static readonly ConcurrentDictionary<Key, string[]> Known = new();

    public static string[] Get(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var type = definition.ContentTypeDefinition;
        return Known.GetOrAdd(
            new Key(type.Name, type.GetStereotype() ?? "", definition.PartDefinition.Name, definition.Name, definition.Editor() ?? "", definition.DisplayMode() ?? "", shapeType, displayType),
            Build);
    }

    private static string[] Build(Key key)
    {
        var (type, stereotype, part, name, editor, mode, shape, display) = key;
        var isEditor = shape == (editor.Length > 0 ? $"{part}_Edit__{editor}" : part + "_Edit");
        var isMode = mode.Length > 0 && shape == $"{part}_Display__{mode}";
        string[] owners = stereotype.Length > 0 ? [type, stereotype] : [type];
        string[] displays = isEditor ? ["_" + display] : ["", "_" + display];
        List<string> alternates = isEditor || isMode ? [] : [$"{shape}_{display}"];

        if (isEditor || shape == part)
        {
            alternates.AddRange(from d in displays from owner in owners select $"{owner}{d}__{part}");
            if (name != part)
            {
                alternates.AddRange(from d in displays from owner in owners select owner == type ? $"{type}{d}__{name}" : $"{owner}{d}__{part}__{name}");
            }

            return [.. alternates];
        }

        if (mode.Length > 0) alternates.Add($"{part}_{display}__{mode}_Display");
        var shapes = displays.Select(d => (Display: mode.Length > 0 && d.Length == 0 ? "_Display" : d, Shape: ModeShape(d))).ToList();
        alternates.AddRange(from s in shapes from owner in owners select $"{owner}{s.Display}__{part}__{s.Shape}");
        if (name != part)
        {
            alternates.AddRange(from s in shapes from owner in owners select $"{owner}{s.Display}__{(owner == type ? name : $"{part}__{name}")}__{s.Shape}");
        }

        return [.. alternates];

        string ModeShape(string d) => mode.Length == 0 ? shape : (isMode ? mode : $"{shape}__{mode}") + (d.Length > 0 ? "_Display" : "");
    }

    private sealed record Key(string Type, string Stereotype, string Part, string Name, string Editor, string Mode, string Shape, string Display);
}

/// <summary>The alternates of field shapes; F is the field's name, K its kind, M its display mode.</summary>
internal static class FieldAlternates
{
    private static readonly ConcurrentDictionary<Key, string[]> Known = new();

    public static string[] Get(ContentTypePartDefinition part, ContentPartFieldDefinition field, string shapeType, string displayType) => Known.GetOrAdd(
        new Key(part.ContentTypeDefinition.Name, part.PartDefinition.Name, part.Name, field.Name, field.FieldDefinition.Name, field.DisplayMode() ?? "", shapeType, displayType),
        Build);

    private static string[] Build(Key key)
    {
        var (type, part, name, field, kind, mode, shape, display) = key;
        List<string> alternates = [$"{shape}_{display}"];
        string[] displays = ["", "_" + display];
        if (shape == kind)
        {
            foreach (var d in displays) alternates.AddRange([$"{part}{d}__{field}", $"{type}{d}__{kind}", $"{type}{d}__{part}__{field}"]);
            return [.. alternates];
        }

        if (mode.Length > 0) alternates.Add($"{kind}_{display}__{mode}_Display");
        foreach (var d in displays)
        {
            var infix = mode.Length > 0 && d.Length == 0 ? "_Display" : d;
            var suffix = mode.Length == 0 ? shape : d.Length == 0 ? $"{kind}__{mode}" : $"{kind}__{mode}_Display";
            alternates.AddRange([
                $"{kind}{infix}__{suffix}",
                $"{part}{infix}__{field}__{suffix}",
                $"{type}{infix}__{kind}__{suffix}",
                $"{type}{infix}__{name}__{field}__{suffix}"]);
        }

        return [.. alternates];
    }

    private sealed record Key(string Type, string Part, string Name, string Field, string Kind, string Mode, string Shape, string Display);
}
