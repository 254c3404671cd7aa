using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of an item of content.</summary>
[JsonConverter(typeof(ContentItemJsonConverter))]
public class ContentItem : ContentElement
{
    /// <summary>Makes an item without id or type.</summary>
    public ContentItem() => ContentItem = this;

    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The id that all versions share, 26 characters.</summary>
    public string ContentItemId { get; set; }

    /// <summary>The id of this version, 26 characters.</summary>
    public string ContentItemVersionId { get; set; }

    /// <summary>The name of the type.</summary>
    public string ContentType { get; set; }

    /// <summary>Whether this version is the public one.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this version is the newest one.</summary>
    public bool Latest { get; set; }

    /// <summary>When this version was last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the item was last published, or null.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user who owns the item, or null.</summary>
    public string Owner { get; set; }

    /// <summary>The name of the user who last changed the item, or null.</summary>
    public string Author { get; set; }

    /// <summary>The text that stands for the item in lists.</summary>
    public string DisplayText { get; set; }

    /// <inheritdoc />
    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}

/// <summary>Writes the item's own members first, then its parts and whatever else the JSON holds.</summary>
internal sealed class ContentItemJsonConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader, ContentJson.Nodes) is not JsonObject source)
        {
            throw new JsonException("A content item is an object.");
        }

        var item = new ContentItem
        {
            ContentItemId = Text(source, nameof(ContentItem.ContentItemId)),
            ContentItemVersionId = Text(source, nameof(ContentItem.ContentItemVersionId)),
            ContentType = Text(source, nameof(ContentItem.ContentType)),
            DisplayText = Text(source, nameof(ContentItem.DisplayText)),
            Latest = Flag(source, nameof(ContentItem.Latest)),
            Published = Flag(source, nameof(ContentItem.Published)),
            ModifiedUtc = Date(source, nameof(ContentItem.ModifiedUtc)),
            PublishedUtc = Date(source, nameof(ContentItem.PublishedUtc)),
            CreatedUtc = Date(source, nameof(ContentItem.CreatedUtc)),
            Owner = Text(source, nameof(ContentItem.Owner)),
            Author = Text(source, nameof(ContentItem.Author)),
        };
        foreach (var (name, value) in source.Where(member => member.Value is JsonObject or JsonArray).ToList())
        {
            source.Remove(name);
            item.Data[name] = value;
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        var own = new JsonObject
        {
            [nameof(ContentItem.ContentItemId)] = value.ContentItemId,
            [nameof(ContentItem.ContentItemVersionId)] = value.ContentItemVersionId,
            [nameof(ContentItem.ContentType)] = value.ContentType,
            [nameof(ContentItem.DisplayText)] = value.DisplayText,
            [nameof(ContentItem.Latest)] = value.Latest,
            [nameof(ContentItem.Published)] = value.Published,
            [nameof(ContentItem.ModifiedUtc)] = value.ModifiedUtc,
            [nameof(ContentItem.PublishedUtc)] = value.PublishedUtc,
            [nameof(ContentItem.CreatedUtc)] = value.CreatedUtc,
            [nameof(ContentItem.Owner)] = value.Owner,
            [nameof(ContentItem.Author)] = value.Author,
        };

        writer.WriteStartObject();
        foreach (var (name, member) in own.Where(member => !value.Data.ContainsKey(member.Key)).Concat(value.Data))
        {
            writer.WritePropertyName(name);
            if (member is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                member.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static string Text(JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool Flag(JsonObject source, string name) => source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    private static DateTime? Date(JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.TryGetValue<DateTime>(out var date) ? date : null;
}
