using System.Collections.Frozen;
using System.Text.Json;
using CmsSite.Embedded.Display.Shapes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.Embedded.Display.Placement;

/// <summary>The rules of all placement files, those of most force first.</summary>
internal sealed class PlacementTable
{
    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private readonly FrozenDictionary<string, PlacementRule[]> _rules;

    private PlacementTable(IEnumerable<(string ShapeType, PlacementRule Rule)> rulesByForce) =>
        _rules = rulesByForce
            .GroupBy(entry => ShapeTable.BaseType(entry.ShapeType), entry => entry.Rule, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the files of modules that are given in the order of their force, the last having most.</summary>
    public static PlacementTable Read(IEnumerable<IFileProvider> modules) =>
        new(modules.Reverse().Select(files => files.GetFileInfo("placement.json")).Where(file => file.Exists).SelectMany(Read));

    /// <summary>The rules of one file, the last first: it wins.</summary>
    public static IEnumerable<(string ShapeType, PlacementRule Rule)> Parse(Stream json)
    {
        var file = JsonSerializer.Deserialize<Dictionary<string, PlacementRule[]>>(json, Lenient) ?? [];
        return file.SelectMany(entry => entry.Value.Select(rule => (entry.Key, rule))).Reverse();
    }

    /// <summary>The first rule for the shape, or null; it decides alone.</summary>
    public PlacementInfo? Find(ShapePlacementContext shape, string requestPath) =>
        _rules.TryGetValue(shape.ShapeType, out var rules)
            ? Array.Find(rules, rule => rule.Matches(shape, requestPath))?.Placement
            : null;

    private static IEnumerable<(string ShapeType, PlacementRule Rule)> Read(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        return Parse(stream);
    }
}
