using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A base of definitions: a name, and settings by the name of their class.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _read = new();

    /// <summary>The name.</summary>
    public string Name { get; protected set; }

    /// <summary>The settings as JSON.</summary>
    public JsonObject Settings { get; protected set; }

    /// <summary>Gets settings by their class, with its defaults where there are none.</summary>
    public T GetSettings<T>() where T : new() =>
        (T)_read.GetOrAdd(typeof(T), _ => Settings?[typeof(T).Name] is { } stored ? stored.Deserialize<T>(ContentJson.Options) : new T());
}

/// <summary>A kind of field.</summary>
public class ContentFieldDefinition
{
    /// <summary>Makes a kind of field.</summary>
    public ContentFieldDefinition(string name) => Name = name;

    /// <summary>The name of the field's class.</summary>
    public string Name { get; private set; }
}

/// <summary>A field of a part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    /// <summary>Makes a field.</summary>
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        FieldDefinition = contentFieldDefinition;
        Name = name;
        Settings = settings;
    }

    /// <summary>The kind of field.</summary>
    public ContentFieldDefinition FieldDefinition { get; private set; }

    /// <summary>The part.</summary>
    public ContentPartDefinition PartDefinition { get; set; }

    /// <summary>The part as a type has it.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }
}

/// <summary>A part: its fields.</summary>
public class ContentPartDefinition : ContentDefinition
{
    /// <summary>Makes a part without fields.</summary>
    public ContentPartDefinition(string name) : this(name, [], [])
    {
    }

    /// <summary>Makes a part.</summary>
    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        Name = name;
        Fields = fields.ToList();
        Settings = settings.Clone();
        foreach (var field in Fields)
        {
            field.PartDefinition = this;
        }
    }

    /// <summary>The fields.</summary>
    public IEnumerable<ContentPartFieldDefinition> Fields { get; private set; }
}

/// <summary>A part as a type has it.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    /// <summary>Makes a part of a type.</summary>
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings;
        foreach (var field in PartDefinition.Fields)
        {
            field.ContentTypePartDefinition = this;
        }
    }

    /// <summary>The part.</summary>
    public ContentPartDefinition PartDefinition { get; private set; }

    /// <summary>The type.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; }
}

/// <summary>A type: its parts.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    /// <summary>Makes a type without parts.</summary>
    public ContentTypeDefinition(string name, string displayName) : this(name, displayName, [], [])
    {
    }

    /// <summary>Makes a type.</summary>
    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Parts = parts.ToList();
        Settings = settings.Clone();
        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    /// <summary>The name that is shown.</summary>
    public string DisplayName { get; private set; }

    /// <summary>The parts.</summary>
    public IEnumerable<ContentTypePartDefinition> Parts { get; private set; }

    /// <inheritdoc />
    public override string ToString() => string.IsNullOrEmpty(DisplayName) ? Name : DisplayName;
}
