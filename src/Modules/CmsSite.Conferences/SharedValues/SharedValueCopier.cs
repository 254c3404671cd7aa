using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace CmsSite.Conferences.SharedValues;

/// <summary>Carries the values that do not depend on language from one item to another of its localization set.</summary>
public sealed class SharedValueCopier(IContentDefinitionManager definitions)
{
    /// <summary>Writes the source's shared values into the target; everything else of the target stays.</summary>
    /// <returns>Whether anything changed.</returns>
    public async Task<bool> CopyAsync(ContentItem source, ContentItem target)
    {
        var from = (JsonObject)source.Content;
        var to = (JsonObject)target.Content;
        var before = to.ToJsonString();

        await CopyItemAsync(target.ContentType, from, to);

        if (to.ToJsonString() == before)
        {
            return false;
        }

        // Lets go of the parts that were read before: they would hide what the JSON now says.
        target.Merge(new JsonObject());

        return true;
    }

    private async Task CopyItemAsync(string contentType, JsonObject from, JsonObject to)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentType);

        foreach (var part in type?.Parts ?? [])
        {
            if (part.PartDefinition.Name == nameof(BagPart))
            {
                await CopyBagAsync(part, from, to);
            }
            else if (from[part.Name] is JsonObject source)
            {
                CopyPart(part.PartDefinition, source, Member(to, part.Name));
            }
        }
    }

    private static void CopyPart(ContentPartDefinition part, JsonObject from, JsonObject to)
    {
        foreach (var field in part.Fields.Where(field => field.GetSettings<SharedFieldSettings>().IsShared))
        {
            to[field.Name] = from[field.Name]?.DeepClone();
        }

        foreach (var list in part.GetSettings<SharedPartSettings>().ListMembers.Select(member => member.Split('.')).ToLookup(member => member[0], member => member[1]))
        {
            to[list.Key] = Entries(from[list.Key] as JsonArray, to[list.Key] as JsonArray, "Id", (source, target) => CopyMembers(source, target, list));
        }
    }

    private async Task CopyBagAsync(ContentTypePartDefinition bag, JsonObject from, JsonObject to)
    {
        if (!bag.GetSettings<SharedBagSettings>().IsShared || from[bag.Name]?["ContentItems"] is not JsonArray source)
        {
            return;
        }

        var target = Member(to, bag.Name);
        var pairs = new List<(JsonObject From, JsonObject To)>();

        target["ContentItems"] = Entries(source, target["ContentItems"] as JsonArray, "ContentItemId", (one, other) => pairs.Add((one, other)));

        foreach (var pair in pairs)
        {
            await CopyItemAsync(pair.From["ContentType"]?.ToString() ?? "", pair.From, pair.To);
        }
    }

    /// <summary>The source's entries in its order: the target's own where it has one of that id, else a copy of the source's.</summary>
    private static JsonArray Entries(JsonArray? from, JsonArray? to, string id, Action<JsonObject, JsonObject> copyShared)
    {
        var own = (to ?? []).OfType<JsonObject>().Where(entry => entry[id] is not null).GroupBy(entry => entry[id]!.ToString()).ToDictionary(group => group.Key, group => group.First());
        var entries = new JsonArray();

        foreach (var source in (from ?? []).OfType<JsonObject>())
        {
            var isKnown = own.TryGetValue(source[id]?.ToString() ?? "", out var known);
            var entry = (JsonObject)(isKnown ? known! : source).DeepClone();

            if (isKnown)
            {
                copyShared(source, entry);
            }

            entries.Add((JsonNode)entry);
        }

        return entries;
    }

    private static void CopyMembers(JsonObject from, JsonObject to, IEnumerable<string> members)
    {
        foreach (var member in members)
        {
            to[member] = from[member]?.DeepClone();
        }
    }

    private static JsonObject Member(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject member)
        {
            parent[name] = member = [];
        }

        return member;
    }
}
