using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace CmsSite.Embedded.Definitions;

/// <summary>All definitions as one record holds them, built once and shared.</summary>
internal sealed class DefinitionSnapshot
{
    // The record is the shared document: when that is swapped, so is what was built of it.
    private static readonly ConditionalWeakTable<ContentDefinitionRecord, DefinitionSnapshot> OfRecord = [];

    private DefinitionSnapshot(ContentDefinitionRecord record)
    {
        Types = record.ContentTypeDefinitionRecords.ToFrozenDictionary(type => type.Name, type => Build(record, type), StringComparer.OrdinalIgnoreCase);
        Parts = record.ContentPartDefinitionRecords.ToFrozenDictionary(part => part.Name, Build, StringComparer.OrdinalIgnoreCase);
    }

    public FrozenDictionary<string, ContentTypeDefinition> Types { get; }

    public FrozenDictionary<string, ContentPartDefinition> Parts { get; }

    public static DefinitionSnapshot Of(ContentDefinitionRecord record) => OfRecord.GetValue(record, key => new(key));

    public static ContentTypeDefinition Build(ContentDefinitionRecord record, ContentTypeDefinitionRecord type) => new(
        type.Name,
        type.DisplayName,
        type.ContentTypePartDefinitionRecords.Select(part => Build(record, part)),
        type.Settings ?? []);

    public static ContentPartDefinition Build(ContentPartDefinitionRecord part) => new(
        part.Name,
        part.ContentPartFieldDefinitionRecords.Select(field => new ContentPartFieldDefinition(new(field.FieldName), field.Name, Copy(field.Settings))),
        part.Settings ?? []);

    // Each type has a part of its own, as its fields point back to the type.
    private static ContentTypePartDefinition Build(ContentDefinitionRecord record, ContentTypePartDefinitionRecord typePart) => new(
        typePart.Name,
        record.ContentPartDefinitionRecords.FirstOrDefault(part => string.Equals(part.Name, typePart.PartName, StringComparison.OrdinalIgnoreCase)) is { } part
            ? Build(part)
            : new ContentPartDefinition(typePart.PartName),
        Copy(typePart.Settings));

    private static JsonObject Copy(JsonObject? settings) => settings?.Clone() ?? [];
}
