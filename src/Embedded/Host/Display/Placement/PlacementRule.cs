using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.Embedded.Display.Placement;

/// <summary>An entry of a placement file: the shapes that it is for, and what it does with them.</summary>
internal sealed record PlacementRule
{
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    [JsonPropertyName("displayType")]
    public string? DisplayType { get; init; }

    [JsonPropertyName("differentiator")]
    public string? Differentiator { get; init; }

    [JsonPropertyName("contentType"), JsonConverter(typeof(OneOrMoreConverter))]
    public string[]? ContentTypes { get; init; }

    [JsonPropertyName("contentPart"), JsonConverter(typeof(OneOrMoreConverter))]
    public string[]? ContentParts { get; init; }

    [JsonPropertyName("path"), JsonConverter(typeof(OneOrMoreConverter))]
    public string[]? Paths { get; init; }

    [JsonPropertyName("alternates")]
    public string[]? Alternates { get; init; }

    [JsonPropertyName("wrappers")]
    public string[]? Wrappers { get; init; }

    [JsonPropertyName("shape")]
    public string? Shape { get; init; }

    [JsonIgnore]
    public PlacementInfo Placement => field ??= new PlacementInfo(Place, shapeType: Shape, alternates: Alternates, wrappers: Wrappers);

    /// <summary>Whether the rule is for that shape on a page at the path.</summary>
    public bool Matches(ShapePlacementContext shape, string requestPath) =>
        (string.IsNullOrEmpty(DisplayType) || DisplayType == shape.DisplayType)
        && (string.IsNullOrEmpty(Differentiator) || Differentiator == shape.Differentiator)
        && (ContentTypes is null || IsOfType(shape.ZoneShape, ContentTypes))
        && (ContentParts is null || ItemOf(shape.ZoneShape) is { } item && ContentParts.Any(item.Has))
        && (Paths is null || Paths.Any(path => IsAt(requestPath, path)));

    private static ContentItem? ItemOf(IShape? shape) => shape?.GetProperty<ContentItem>("ContentItem");

    private static bool IsOfType(IShape? shape, string[] types) =>
        ItemOf(shape) is { } item && types.Any(type => Fits(type, item.ContentType) || Fits(type, shape!.GetProperty<string>("Stereotype")));

    private static bool Fits(string pattern, string? name) => pattern.EndsWith('*')
        ? name is not null && name.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : pattern == name;

    private static bool IsAt(string requestPath, string path)
    {
        var wanted = path.StartsWith("~/", StringComparison.Ordinal) ? path[1..] : path.StartsWith('/') ? path : "/" + path;
        return wanted.EndsWith('*')
            ? requestPath.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase)
            : string.Equals(requestPath.TrimEnd('/'), wanted.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
    }

    private sealed class OneOrMoreConverter : JsonConverter<string[]>
    {
        public override string[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? [reader.GetString()!] : JsonSerializer.Deserialize<string[]>(ref reader, options) ?? [];

        public override void Write(Utf8JsonWriter writer, string[] value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
    }
}
