using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Reviews;

/// <summary>
/// The hash of what a reader would see of an item: without schedule, dates, authors and version, without members that are null or
/// empty, with line ends as \n. Posting a form without a change leaves it as it is.
/// </summary>
public static class ContentHash
{
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        nameof(ContentItem.Id),
        nameof(ContentItem.ContentItemVersionId),
        nameof(ContentItem.Latest),
        nameof(ContentItem.Published),
        nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc),
        nameof(ContentItem.Owner),
        nameof(ContentItem.Author),
    };

    // Parts of Orchard Core that say when something happens to the item and not what it says.
    private static readonly HashSet<string> Schedules = new(StringComparer.Ordinal) { "PublishLaterPart", "ArchiveLaterPart" };

    /// <summary>The hash of an item, 64 characters.</summary>
    public static string Of(ContentItem item)
    {
        var node = JsonSerializer.SerializeToNode(item)!.AsObject();

        foreach (var schedule in Schedules)
        {
            node.Remove(schedule);
        }

        var buffer = new ArrayBufferWriter<byte>(16 * 1024);

        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteItem(writer, node);
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void WriteItem(Utf8JsonWriter writer, JsonObject item) =>
        WriteMembers(writer, item.Where(member => !Ignored.Contains(member.Key)));

    private static void WriteMembers(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        writer.WriteStartObject();

        foreach (var (name, value) in members.Where(member => !IsEmpty(member.Value)).OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            Write(writer, value!);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node)
        {
            // What a bag holds bears the same members as an item of its own.
            case JsonObject item when item.ContainsKey(nameof(ContentItem.ContentItemId)) && item.ContainsKey(nameof(ContentItem.ContentType)):
                WriteItem(writer, item);
                break;

            case JsonObject members:
                WriteMembers(writer, members);
                break;

            case JsonArray values:
                writer.WriteStartArray();

                foreach (var value in values)
                {
                    if (value is null)
                    {
                        writer.WriteNullValue();
                    }
                    else
                    {
                        Write(writer, value);
                    }
                }

                writer.WriteEndArray();
                break;

            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                writer.WriteStringValue(text.GetValue<string>().ReplaceLineEndings("\n"));
                break;

            case JsonValue number when number.GetValueKind() == JsonValueKind.Number && number.TryGetValue<decimal>(out var value):
                writer.WriteStringValue(value.ToString("0.#############################", System.Globalization.CultureInfo.InvariantCulture));
                break;

            default:
                node.WriteTo(writer);
                break;
        }
    }

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject members => members.All(member => IsEmpty(member.Value)),
        JsonArray values => values.Count == 0,
        _ => node.GetValueKind() == JsonValueKind.Null,
    };
}
