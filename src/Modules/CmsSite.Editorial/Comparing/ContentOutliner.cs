using System.Globalization;
using System.Text.Json.Nodes;
using CmsSite.Conferences.Picking;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace CmsSite.Editorial.Comparing;

/// <summary>Reads items as their forms show them: values with their labels, in their order, bags and lists as lists.</summary>
public sealed class ContentOutliner(IContentDefinitionManager definitions, PickedItems picked, ValueWords words, ListWords listWords, IStringLocalizer<ContentOutliner> localizer)
{
    private readonly Dictionary<string, ContentTypeDefinition> _types = [];

    /// <summary>The outlines of versions of one item.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<OutlineNode>>> OutlineAsync(params IReadOnlyList<ContentItem> versions)
    {
        var contents = versions.Select(version => (JsonObject)version.Content).ToList();

        await LearnTypeAsync(versions[0].ContentType);
        await picked.LoadAsync(contents.SelectMany(SetsIn), CultureInfo.CurrentUICulture.Name);

        return [.. contents.Select(content => Item(versions[0].ContentType, content))];
    }

    private async Task LearnTypeAsync(string contentType)
    {
        if (_types.ContainsKey(contentType) || await definitions.GetTypeDefinitionAsync(contentType) is not { } type)
        {
            return;
        }

        _types[contentType] = type;

        foreach (var contained in type.Parts.Where(IsBag).SelectMany(bag => bag.GetSettings<BagPartSettings>().ContainedContentTypes ?? []))
        {
            await LearnTypeAsync(contained);
        }
    }

    // What is picked stands in fields and, by the same name everywhere, in the entries of lists.
    private static IEnumerable<string> SetsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member switch
        {
            { Key: nameof(LocalizationSetContentPickerField.LocalizationSets), Value: JsonArray sets } => sets.Select(ValueWords.TextOf),
            { Key: "Delegate", Value: JsonValue set } => [set.ToString()],
            _ => SetsIn(member.Value),
        }),
        JsonArray entries => entries.SelectMany(SetsIn),
        _ => [],
    };

    private IReadOnlyList<OutlineNode> Item(string contentType, JsonObject content) => _types.TryGetValue(contentType, out var type)
        ? [.. type.Parts.OrderBy(part => PlaceOf(part.GetSettings<ContentTypePartSettings>().Position)).SelectMany(part => Part(part, content[part.Name] as JsonObject ?? []))]
        : [];

    private IEnumerable<OutlineNode> Part(ContentTypePartDefinition part, JsonObject stored) => part.PartDefinition.Name switch
    {
        nameof(TitlePart) => [Text(part.Name, localizer["Title"], ValueWords.TextOf(stored["Title"]))],
        nameof(AutoroutePart) => [Text(part.Name, localizer["Address of the page"], ValueWords.TextOf(stored["Path"]))],
        nameof(LocalizationPart) => [],
        nameof(BagPart) => [new OutlineList(part.Name, localizer[part.DisplayName()], Unique(Contained(stored["ContentItems"] as JsonArray ?? [])))],
        _ => [.. Fields(part, stored), .. Lists(part, stored)],
    };

    private static bool IsBag(ContentTypePartDefinition part) => part.PartDefinition.Name == nameof(BagPart);

    private IEnumerable<OutlineEntry> Contained(JsonArray items) => items.OfType<JsonObject>().Select((item, place) =>
    {
        var nodes = Item(ValueWords.TextOf(item["ContentType"]), item);

        return new OutlineEntry(IdOf(item, "ContentItemId", place), TitleOf(ValueWords.TextOf(item["DisplayText"]), nodes), nodes);
    });

    private IEnumerable<OutlineNode> Fields(ContentTypePartDefinition part, JsonObject stored) =>
        from field in part.PartDefinition.Fields.OrderBy(field => PlaceOf(field.GetSettings<ContentPartFieldSettings>().Position))
        let value = stored[field.Name] as JsonObject ?? []
        let key = $"{part.Name}.{field.Name}"
        let label = localizer[field.DisplayName()].Value
        select field.FieldDefinition.Name == nameof(HtmlField)
            ? Html(key, label, ValueWords.TextOf(value["Html"]))
            : Text(key, label, words.Of(field, value));

    private IEnumerable<OutlineNode> Lists(ContentTypePartDefinition part, JsonObject stored) =>
        from member in stored
        where member.Value is JsonArray && !part.PartDefinition.Fields.Any(field => field.Name == member.Key)
        select new OutlineList($"{part.Name}.{member.Key}", listWords.Of(member.Key), Unique(Entries(member.Key, (JsonArray)member.Value)));

    private IEnumerable<OutlineEntry> Entries(string list, JsonArray entries) => entries.OfType<JsonObject>().Select((entry, place) =>
    {
        IReadOnlyList<OutlineNode> nodes =
            [.. entry.Where(member => member.Key != "Id").Select(member => Text(member.Key, listWords.Of(list, member.Key), words.OfMember(member.Key, member.Value)))];

        return new OutlineEntry(IdOf(entry, "Id", place), TitleOf("", nodes), nodes);
    });

    private static OutlineValue Text(string key, string label, string text) => new(key, label, TextBlock.Lines(text), text.ReplaceLineEndings("\n").Trim());

    private static OutlineValue Html(string key, string label, string html) => new(key, label, HtmlBlocks.Of(html), html.ReplaceLineEndings("\n").Trim());

    private static string IdOf(JsonObject entry, string member, int place) =>
        ValueWords.TextOf(entry[member]) is { Length: > 0 } id ? id : place.ToString(CultureInfo.InvariantCulture);

    // Ids are told apart by whom writes them; what an import brings twice is told by its place.
    private static IReadOnlyList<OutlineEntry> Unique(IEnumerable<OutlineEntry> entries)
    {
        var known = new HashSet<string>();

        return [.. entries.Select((entry, place) => known.Add(entry.Id) ? entry : entry with { Id = $"{entry.Id}.{place}" })];
    }

    private static string TitleOf(string displayText, IEnumerable<OutlineNode> nodes) => displayText.Length > 0
        ? displayText
        : nodes.OfType<OutlineValue>().FirstOrDefault(value => value.Blocks.Count > 0)?.Blocks[0].Text ?? "";

    private static double PlaceOf(string? position) =>
        double.TryParse(position, NumberStyles.Float, CultureInfo.InvariantCulture, out var place) ? place : double.MaxValue;
}
