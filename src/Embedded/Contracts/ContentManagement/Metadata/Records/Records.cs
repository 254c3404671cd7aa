using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored definitions of a site.</summary>
public class ContentDefinitionRecord : Document
{
    /// <summary>The types.</summary>
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    /// <summary>The parts.</summary>
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}

/// <summary>A stored type.</summary>
public class ContentTypeDefinitionRecord
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The name that is shown.</summary>
    public string DisplayName { get; set; }

    /// <summary>The settings.</summary>
    public JsonObject Settings { get; set; }

    /// <summary>The parts.</summary>
    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}

/// <summary>A stored part of a type.</summary>
public class ContentTypePartDefinitionRecord
{
    /// <summary>The name of the part.</summary>
    public string PartName { get; set; }

    /// <summary>The name that the type has it under.</summary>
    public string Name { get; set; }

    /// <summary>The settings.</summary>
    public JsonObject Settings { get; set; }
}

/// <summary>A stored part.</summary>
public class ContentPartDefinitionRecord
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The settings.</summary>
    public JsonObject Settings { get; set; } = [];

    /// <summary>The fields.</summary>
    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}

/// <summary>A stored field.</summary>
public class ContentPartFieldDefinitionRecord
{
    /// <summary>The name of the field's class.</summary>
    public string FieldName { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The settings.</summary>
    public JsonObject Settings { get; set; }
}
