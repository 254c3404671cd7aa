using System.Text.Json.Nodes;
using CmsSite.Conferences.Delegation;
using CmsSite.Editorial.Comparing;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Checks;

/// <summary>Somebody whom an item names.</summary>
/// <param name="Path">The path of the fact, as the review screen has it.</param>
/// <param name="Set">The localization set of the delegate picked; null where none is.</param>
/// <param name="Name">The name written as text; null where there is none.</param>
public sealed record StoredPerson(string Path, string? Set, string? Name);

/// <summary>Reads who is named in an item: delegation, people of the event, people of panels.</summary>
public static class StoredPeople
{
    /// <summary>The people, in the order in which they are stored.</summary>
    public static IEnumerable<StoredPerson> In(ContentItem item) => OfItem("", (JsonObject)item.Content);

    private static IEnumerable<StoredPerson> OfItem(string place, JsonObject content) =>
        content.Where(part => part.Value is JsonObject).SelectMany(part => part.Value switch
        {
            JsonObject { } bag when bag["ContentItems"] is JsonArray items => items.OfType<JsonObject>().SelectMany(item => Contained($"{place}{part.Key}/", item)),
            JsonObject { } stored when stored["People"] is JsonArray people => people.OfType<JsonObject>().Select(entry => Entry($"{place}{part.Key}.People/", entry)),
            _ => [],
        });

    private static IEnumerable<StoredPerson> Contained(string place, JsonObject item)
    {
        var path = place + ValueWords.TextOf(item["ContentItemId"]);

        return item[nameof(DelegationMemberPart)] is JsonObject member
            ? [new(path, NullIfEmpty(ValueWords.TextOf((member["Delegate"]?["LocalizationSets"] as JsonArray)?.FirstOrDefault())), null)]
            : OfItem(path + "/", item);
    }

    private static StoredPerson Entry(string place, JsonObject entry) =>
        new(place + ValueWords.TextOf(entry["Id"]), NullIfEmpty(ValueWords.TextOf(entry["Delegate"])), NullIfEmpty(ValueWords.TextOf(entry["Name"])) ?? NullIfEmpty(ValueWords.TextOf(entry["Affiliation"])));

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
