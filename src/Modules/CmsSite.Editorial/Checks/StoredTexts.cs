using System.Text.Json.Nodes;
using CmsSite.Editorial.Comparing;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Checks;

/// <summary>A text that an item stores.</summary>
/// <param name="Path">The path of the fact it belongs to, as the review screen has it.</param>
/// <param name="Member">The member that holds it: “Html”, “Text”, of a list's entry “Url”.</param>
/// <param name="Text">The text.</param>
public sealed record StoredText(string Path, string Member, string Text)
{
    /// <summary>Whether it is an address by itself.</summary>
    public bool IsAddress => Member == "Url" || (Member == "Text" && Path.EndsWith("Url", StringComparison.Ordinal));
}

/// <summary>Reads all texts of an item, in its bags and lists too.</summary>
public static class StoredTexts
{
    /// <summary>The texts, in the order in which they are stored.</summary>
    public static IEnumerable<StoredText> In(ContentItem item) => OfItem("", (JsonObject)item.Content);

    private static IEnumerable<StoredText> OfItem(string place, JsonObject content) =>
        from part in content
        where part.Value is JsonObject
        from text in part.Value!["ContentItems"] is JsonArray items ? OfBag($"{place}{part.Key}/", items) : OfPart($"{place}{part.Key}.", (JsonObject)part.Value)
        select text;

    private static IEnumerable<StoredText> OfBag(string place, JsonArray items) =>
        items.OfType<JsonObject>().SelectMany(item => OfItem($"{place}{ValueWords.TextOf(item["ContentItemId"])}/", item));

    private static IEnumerable<StoredText> OfPart(string place, JsonObject part) => part.SelectMany(member => member.Value switch
    {
        JsonObject field => Members(place + member.Key, field),
        JsonArray entries => entries.OfType<JsonObject>().SelectMany(entry => Entry($"{place}{member.Key}/{ValueWords.TextOf(entry["Id"])}", entry)),
        _ => [],
    });

    private static IEnumerable<StoredText> Entry(string path, JsonObject entry) => Members(path, entry).Select(text => text with { Path = $"{path}/{text.Member}" });

    private static IEnumerable<StoredText> Members(string path, JsonObject members) =>
        members.Select(member => new StoredText(path, member.Key, ValueWords.TextOf(member.Value))).Where(text => text.Text.Length > 0);
}
