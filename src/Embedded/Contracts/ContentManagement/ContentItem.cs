using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of an item of content.</summary>
[JsonConverter(typeof(ContentItemJsonConverter))]
public class ContentItem : ContentElement
{
    // As in all content, names are found whatever their case.
    private static readonly FrozenDictionary<string, string> OwnMembers = new[]
    {
        nameof(ContentItemId), nameof(ContentItemVersionId), nameof(ContentType), nameof(DisplayText), nameof(Latest), nameof(Published),
        nameof(ModifiedUtc), nameof(PublishedUtc), nameof(CreatedUtc), nameof(Owner), nameof(Author),
    }.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    private ContentItem _origin;
    private object _completeFor;

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

    /// <summary>Another item for the same JSON, whose members need not be read again.</summary>
    internal ContentItem Again()
    {
        var item = (ContentItem)MemberwiseClone();
        (item.ContentItem, item._origin) = (item, this);
        return item;
    }

    /// <summary>Whether what was read is known to hold all parts and fields of the definition.</summary>
    internal bool IsCompleteFor(object definition) => IsAsRead && _origin is not null && ReferenceEquals(_origin._completeFor, definition);

    /// <summary>Remembers that nothing had to be added, if nothing was.</summary>
    internal void MarkComplete(object definition)
    {
        if (IsAsRead && _origin is not null)
        {
            _origin._completeFor = definition;
        }
    }

    /// <summary>The item that stands for JSON that was read.</summary>
    internal static ContentItem Of(JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A content item is an object.");
        }

        var item = new ContentItem();
        foreach (var member in source.EnumerateObject())
        {
            if (!item.IsMember(member.Value))
            {
                item.Set(member.Name, member.Value);
            }
        }

        item.Read(source);
        return item;
    }

    /// <summary>Parts are objects; the rest are the item's own properties.</summary>
    private protected override bool IsMember(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private protected override JsonObject MakeData(JsonElement source)
    {
        var data = new JsonObject(ContentJson.Nodes);
        foreach (var member in source.ValueKind == JsonValueKind.Object ? source.EnumerateObject() : default)
        {
            if (IsMember(member.Value))
            {
                data[member.Name] = member.Value.ValueKind == JsonValueKind.Object
                    ? JsonObject.Create(member.Value, ContentJson.Nodes)
                    : JsonArray.Create(member.Value, ContentJson.Nodes);
            }
        }

        return data;
    }

    private void Set(string name, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value : default(JsonElement?);
        switch (OwnMembers.GetValueOrDefault(name))
        {
            case nameof(ContentItemId): ContentItemId = text?.GetString(); break;
            case nameof(ContentItemVersionId): ContentItemVersionId = text?.GetString(); break;
            case nameof(ContentType): ContentType = text?.GetString(); break;
            case nameof(DisplayText): DisplayText = text?.GetString(); break;
            case nameof(Latest): Latest = value.ValueKind == JsonValueKind.True; break;
            case nameof(Published): Published = value.ValueKind == JsonValueKind.True; break;
            case nameof(ModifiedUtc): ModifiedUtc = Date(text); break;
            case nameof(PublishedUtc): PublishedUtc = Date(text); break;
            case nameof(CreatedUtc): CreatedUtc = Date(text); break;
            case nameof(Owner): Owner = text?.GetString(); break;
            case nameof(Author): Author = text?.GetString(); break;
        }
    }

    private static DateTime? Date(JsonElement? text) => text is { } value && value.TryGetDateTime(out var date) ? date : null;
}

/// <summary>Writes the item's own members first, then its parts and whatever else the JSON holds.</summary>
internal sealed class ContentItemJsonConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ContentItem.Of(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, write) in Own)
        {
            if (!value.Has(name))
            {
                writer.WritePropertyName(name);
                write(writer, value);
            }
        }

        foreach (var (name, member) in value.Data)
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

    private static readonly (string Name, Action<Utf8JsonWriter, ContentItem> Write)[] Own =
    [
        (nameof(ContentItem.ContentItemId), (writer, item) => writer.WriteStringValue(item.ContentItemId)),
        (nameof(ContentItem.ContentItemVersionId), (writer, item) => writer.WriteStringValue(item.ContentItemVersionId)),
        (nameof(ContentItem.ContentType), (writer, item) => writer.WriteStringValue(item.ContentType)),
        (nameof(ContentItem.DisplayText), (writer, item) => writer.WriteStringValue(item.DisplayText)),
        (nameof(ContentItem.Latest), (writer, item) => writer.WriteBooleanValue(item.Latest)),
        (nameof(ContentItem.Published), (writer, item) => writer.WriteBooleanValue(item.Published)),
        (nameof(ContentItem.ModifiedUtc), (writer, item) => Write(writer, item.ModifiedUtc)),
        (nameof(ContentItem.PublishedUtc), (writer, item) => Write(writer, item.PublishedUtc)),
        (nameof(ContentItem.CreatedUtc), (writer, item) => Write(writer, item.CreatedUtc)),
        (nameof(ContentItem.Owner), (writer, item) => writer.WriteStringValue(item.Owner)),
        (nameof(ContentItem.Author), (writer, item) => writer.WriteStringValue(item.Author)),
    ];

    private static void Write(Utf8JsonWriter writer, DateTime? value)
    {
        if (value is { } date)
        {
            writer.WriteStringValue(date);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
