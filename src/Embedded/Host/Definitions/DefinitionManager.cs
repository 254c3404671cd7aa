using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace CmsSite.Embedded.Definitions;

/// <summary>Gives and changes the definitions of content types and parts, all kept in one document.</summary>
internal sealed class DefinitionManager(IDocumentManager<ContentDefinitionRecord> documents) : IContentDefinitionManager
{
    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync()
    {
        var record = await documents.GetOrCreateMutableAsync();
        return record.ContentTypeDefinitionRecords.Select(type => DefinitionSnapshot.Build(record, type)).ToList();
    }

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await SnapshotAsync()).Types.Values;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() =>
        (await documents.GetOrCreateMutableAsync()).ContentPartDefinitionRecords.Select(DefinitionSnapshot.Build).ToList();

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await SnapshotAsync()).Parts.Values;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name)
    {
        var record = await documents.GetOrCreateMutableAsync();
        return FindType(record, name) is { } type ? DefinitionSnapshot.Build(record, type) : null;
    }

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => (await SnapshotAsync()).Types.GetValueOrDefault(name);

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) =>
        FindPart(await documents.GetOrCreateMutableAsync(), name) is { } part ? DefinitionSnapshot.Build(part) : null;

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await SnapshotAsync()).Parts.GetValueOrDefault(name);

    public async Task DeleteTypeDefinitionAsync(string name)
    {
        var record = await documents.GetOrCreateMutableAsync();
        if (FindType(record, name) is { } type)
        {
            record.ContentTypeDefinitionRecords.Remove(type);
            await documents.UpdateAsync(record);
        }
    }

    public async Task DeletePartDefinitionAsync(string name)
    {
        var record = await documents.GetOrCreateMutableAsync();
        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            type.ContentTypePartDefinitionRecords = [.. type.ContentTypePartDefinitionRecords.Where(part => !IsNamed(part.PartName, name))];
        }

        record.ContentPartDefinitionRecords = [.. record.ContentPartDefinitionRecords.Where(part => !IsNamed(part.Name, name))];
        await documents.UpdateAsync(record);
    }

    public async Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
    {
        var record = await documents.GetOrCreateMutableAsync();
        if (FindType(record, contentTypeDefinition.Name) is not { } type)
        {
            record.ContentTypeDefinitionRecords.Add(type = new() { Name = contentTypeDefinition.Name });
        }

        type.DisplayName = contentTypeDefinition.DisplayName;
        type.Settings = contentTypeDefinition.Settings.Clone();
        type.ContentTypePartDefinitionRecords = Merged(
            type.ContentTypePartDefinitionRecords,
            known => known.Name,
            contentTypeDefinition.Parts,
            (part, known) => new ContentTypePartDefinitionRecord
            {
                PartName = known?.PartName ?? part.PartDefinition.Name,
                Name = part.Name,
                Settings = part.Settings.Clone(),
            });
        await documents.UpdateAsync(record);
    }

    public async Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
    {
        var record = await documents.GetOrCreateMutableAsync();
        if (FindPart(record, contentPartDefinition.Name) is not { } part)
        {
            record.ContentPartDefinitionRecords.Add(part = new() { Name = contentPartDefinition.Name });
        }

        part.Settings = contentPartDefinition.Settings.Clone();
        part.ContentPartFieldDefinitionRecords = Merged(
            part.ContentPartFieldDefinitionRecords,
            known => known.Name,
            contentPartDefinition.Fields,
            (field, known) => new ContentPartFieldDefinitionRecord
            {
                FieldName = known?.FieldName ?? field.FieldDefinition?.Name
                    ?? throw new InvalidOperationException($"The field '{field.Name}' of the part '{contentPartDefinition.Name}' has no type."),
                Name = field.Name,
                Settings = field.Settings.Clone(),
            });
        await documents.UpdateAsync(record);
    }

    public async Task<string?> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier;

    // What is known keeps its place and its kind; what is new comes after it.
    private static List<TRecord> Merged<TRecord, TDefinition>(
        IEnumerable<TRecord> known, Func<TRecord, string> nameOf, IEnumerable<TDefinition> definitions, Func<TDefinition, TRecord?, TRecord> toRecord)
        where TRecord : class
        where TDefinition : ContentDefinition
    {
        var places = known.ToList();
        int Place(TDefinition definition) => places.FindIndex(record => IsNamed(nameOf(record), definition.Name));
        return
        [
            .. definitions
                .Select(definition => (Definition: definition, Place: Place(definition)))
                .OrderBy(one => one.Place < 0 ? int.MaxValue : one.Place)
                .Select(one => toRecord(one.Definition, one.Place < 0 ? null : places[one.Place])),
        ];
    }

    private static ContentTypeDefinitionRecord? FindType(ContentDefinitionRecord record, string name) =>
        record.ContentTypeDefinitionRecords.FirstOrDefault(type => IsNamed(type.Name, name));

    private static ContentPartDefinitionRecord? FindPart(ContentDefinitionRecord record, string name) =>
        record.ContentPartDefinitionRecords.FirstOrDefault(part => IsNamed(part.Name, name));

    private static bool IsNamed(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private async Task<DefinitionSnapshot> SnapshotAsync() => DefinitionSnapshot.Of(await documents.GetOrCreateImmutableAsync());
}
