using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace CmsSite.Conferences.StructuredData;

/// <summary>Things of schema.org, written as JSON-LD.</summary>
public static class LinkedData
{
    private const string Vocabulary = "https://schema.org";

    // Escapes what could end the script element, U+2028 and U+2029; letters of all languages stay as they are.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A thing; properties without a value are left out.</summary>
    /// <param name="type">Its type, “Person”.</param>
    /// <param name="properties">Names and values.</param>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };

        foreach (var (name, value) in properties)
        {
            if (!IsEmpty(value))
            {
                thing[name] = value;
            }
        }

        return thing;
    }

    /// <summary>Another mention of a thing described elsewhere on the page.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>Several values of one property.</summary>
    public static JsonArray List(IEnumerable<JsonNode> values) => new([.. values]);

    /// <summary>A value of one of schema.org's enumerations, by its name.</summary>
    public static JsonNode Member(string name) => $"{Vocabulary}/{name}";

    /// <summary>All that a page says of things, as an element of data that no browser runs.</summary>
    public static IHtmlContent Script(IEnumerable<JsonObject> things)
    {
        var page = new JsonObject { ["@context"] = Vocabulary, ["@graph"] = List(things) };

        return new HtmlString($"<script type=\"application/ld+json\">{page.ToJsonString(Options)}</script>");
    }

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonValue text when text.TryGetValue<string>(out var words) => string.IsNullOrWhiteSpace(words),
        _ => false,
    };
}
