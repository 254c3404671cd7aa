using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>How arrays are merged.</summary>
internal enum ArrayMerge
{
    Replace,
    Union,
    Concat,
}

/// <summary>The JSON of content: options and operations that parts, definitions and documents share.</summary>
internal static class ContentJson
{
    /// <summary>How content is read and written.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = true,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new SecondsConverter(), new JsonStringEnumConverter() },
    };

    /// <summary>As <see cref="Options"/>, with nulls written, so that a merge can empty a member.</summary>
    public static readonly JsonSerializerOptions WithNulls = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>How settings of definitions are written: plain, without nulls.</summary>
    public static readonly JsonSerializerOptions Settings = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        PropertyNameCaseInsensitive = true,
    };

    /// <summary>Names are found whatever their case, as in parsed content.</summary>
    public static readonly JsonNodeOptions Nodes = new() { PropertyNameCaseInsensitive = true };

    public static JsonObject ToObject(object value, JsonSerializerOptions options = null) =>
        value as JsonObject ?? JsonSerializer.SerializeToNode(value, value.GetType(), options ?? Options).AsObject();

    public static JsonObject Clone(this JsonObject value) => (JsonObject)value.DeepClone();

    /// <summary>Writes the members of <paramref name="source"/> over those of <paramref name="target"/>, objects member by member.</summary>
    public static void Merge(this JsonObject target, JsonObject source, ArrayMerge arrays, bool ignoresNulls = false)
    {
        foreach (var (name, value) in source)
        {
            switch (target[name], value)
            {
                case (_, null) when ignoresNulls:
                    break;
                case (JsonObject into, JsonObject from):
                    into.Merge(from, arrays, ignoresNulls);
                    break;
                case (JsonArray into, JsonArray from) when arrays == ArrayMerge.Union:
                    foreach (var item in from.Where(item => !into.Any(known => JsonNode.DeepEquals(known, item))).ToList())
                    {
                        into.Add(item?.DeepClone());
                    }
                    break;
                case (JsonArray into, JsonArray from) when arrays == ArrayMerge.Concat:
                    foreach (var item in from.ToList())
                    {
                        into.Add(item?.DeepClone());
                    }
                    break;
                default:
                    target[name] = value?.DeepClone();
                    break;
            }
        }
    }

    /// <summary>Dates of content are UTC, in whole seconds.</summary>
    private sealed class SecondsConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TryGetDateTime(out var value))
            {
                return value;
            }

            var text = reader.GetString();
            return DateTime.TryParse(text, out value) ? value : throw new JsonException($"'{text}' is not a date.");
        }

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
    }
}
