using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds a type.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly string _name;
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _displayName;

    /// <summary>Begins with an existing type.</summary>
    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing;
        _name = existing.Name;
        _displayName = existing.DisplayName;
        _parts = existing.Parts.ToList();
        _settings = existing.Settings.Clone();
    }

    /// <summary>The type that was begun with.</summary>
    public ContentTypeDefinition Current { get; }

    /// <summary>Makes the type.</summary>
    public ContentTypeDefinition Build()
    {
        DefinitionNames.Check(_name, "content type");
        return new(_name, _displayName, _parts, _settings);
    }

    /// <summary>Sets the name that is shown.</summary>
    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    /// <summary>Merges settings into the existing ones.</summary>
    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ArrayMerge.Union);
        return this;
    }

    /// <summary>Changes settings.</summary>
    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        _settings.Change(setting);
        return this;
    }

    /// <summary>Sets settings.</summary>
    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        _settings.Set(settings);
        return this;
    }

    /// <summary>Adds a part.</summary>
    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, _ => { });

    /// <summary>Adds a part under a name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    /// <summary>Adds or changes a part.</summary>
    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) => WithPart(partName, partName, configuration);

    /// <summary>Adds or changes a part under a name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    /// <summary>Adds or changes a part under a name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var existing = _parts.Find(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));
        var builder = new PartBuilder(existing ?? new(name, partDefinition, []) { ContentTypeDefinition = Current });
        configuration(builder);
        if (existing is not null)
        {
            _parts.Remove(existing);
        }

        _parts.Add(builder.Build());
        return this;
    }

    /// <summary>Adds a part.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    /// <summary>Adds or changes a part.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart =>
        WithPart(typeof(TPart).Name, configuration);

    /// <summary>Adds or changes a part under a name.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart =>
        WithPart(name, typeof(TPart).Name, configuration);

    private sealed class PartBuilder(ContentTypePartDefinition part) : ContentTypePartDefinitionBuilder(part)
    {
        public override ContentTypePartDefinition Build()
        {
            DefinitionNames.Check(Current.Name, "content part", mayBeReserved: true);
            return new(Current.Name, Current.PartDefinition, _settings) { ContentTypeDefinition = Current.ContentTypeDefinition };
        }
    }
}

/// <summary>Builds a part of a type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    /// <summary>The settings so far.</summary>
    private protected readonly JsonObject _settings;

    /// <summary>Begins with an existing part.</summary>
    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        _settings = part.Settings?.Clone() ?? [];
    }

    /// <summary>The part that was begun with.</summary>
    public ContentTypePartDefinition Current { get; protected set; }

    /// <summary>The name that the type has the part under.</summary>
    public string Name => Current.Name;

    /// <summary>The name of the part.</summary>
    public string PartName => Current.PartDefinition.Name;

    /// <summary>The name of the type.</summary>
    public string TypeName => Current.ContentTypeDefinition?.Name;

    /// <summary>Makes the part.</summary>
    public abstract ContentTypePartDefinition Build();

    /// <summary>Merges settings into the existing ones.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ArrayMerge.Union);
        return this;
    }

    /// <summary>Changes settings.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        _settings.Change(setting);
        return this;
    }

    /// <summary>Sets settings.</summary>
    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        _settings.Set(settings);
        return this;
    }
}
