using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace CmsSite.Conferences.Editing;

/// <summary>Compares two states of an item, value by value, contained items and list entries by their ids.</summary>
public sealed class ContentComparer(IContentDefinitionManager definitions)
{
    /// <summary>The values that differ, in the order of the form; what only theirs has stands last.</summary>
    public async Task<IReadOnlyList<ContentDifference>> CompareAsync(ContentItem theirs, ContentItem mine)
    {
        var labels = await ContentLabels.OfAsync(definitions, mine);
        var theirValues = Flatten(theirs);
        var myValues = Flatten(mine);

        return
        [
            .. myValues.Values
                .Select(value => Difference(labels, value, theirValues.GetValueOrDefault(value.Key)?.Text ?? "", value.Text, value.Input))
                .Concat(theirValues.Values
                    .Where(value => !myValues.ContainsKey(value.Key) && value.Key != Address)
                    .Select(value => Difference(labels, value, value.Text, "", null)))
                .Where(difference => difference.Theirs != difference.Mine),
        ];
    }

    // Left empty it is made from the title, as theirs was.
    private const string Address = "/AutoroutePart/Path";

    private static ContentDifference Difference(ContentLabels labels, Value value, string theirs, string mine, string? input) =>
        new(labels.For(value.Path), input, theirs, mine);

    private static Dictionary<string, Value> Flatten(ContentItem item)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);

        Add((JsonObject)item.Content, "", "", []);

        return values;

        void Add(JsonNode? node, string key, string input, IReadOnlyList<string> path)
        {
            switch (node)
            {
                case JsonObject members:
                    foreach (var (name, member) in members)
                    {
                        if (!ItemMembers.Contains(name))
                        {
                            Add(member, $"{key}/{name}", input.Length == 0 || input.EndsWith('.') ? input + name : $"{input}.{name}", [.. path, name]);
                        }
                    }

                    break;

                case JsonArray entries:
                    AddEntries(entries, key, input, path);
                    break;

                case JsonValue value when value.ToString() is { Length: > 0 } text:
                    values[key] = new(key, path, input, text.ReplaceLineEndings("\n").Trim());
                    break;
            }
        }

        void AddEntries(JsonArray entries, string key, string input, IReadOnlyList<string> path)
        {
            if (entries.All(entry => entry is JsonValue))
            {
                Add(JsonValue.Create(string.Join(", ", entries.Select(entry => entry!.ToString()))), key, input, path);

                return;
            }

            for (var i = 0; i < entries.Count; i++)
            {
                var (id, prefix, label) = Entry(entries[i] as JsonObject, i, input, path);

                Add(entries[i], $"{key}/{id}", prefix, label);
            }
        }
    }

    // A contained item's inputs bear its place in the bag, a list entry's its id.
    private static (string Id, string Input, IReadOnlyList<string> Path) Entry(JsonObject? entry, int index, string input, IReadOnlyList<string> path)
    {
        if (entry?["ContentItemId"]?.ToString() is { Length: > 0 } contained)
        {
            var bag = path[0];
            var title = entry["DisplayText"]?.ToString();

            return (contained, $"{bag}-{index}.", [bag, string.IsNullOrEmpty(title) ? $"{index + 1}" : title]);
        }

        var id = entry?["Id"]?.ToString() is { Length: > 0 } own ? own : $"{index}";

        return (id, $"{input}[{id}]", [.. path, $"{index + 1}"]);
    }

    // What Orchard Core keeps of a contained item beside its parts: no editor typed it.
    private static readonly HashSet<string> ItemMembers =
    [
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc",
        "Owner", "Author", "Id",
    ];

    private sealed record Value(string Key, IReadOnlyList<string> Path, string Input, string Text);
}
