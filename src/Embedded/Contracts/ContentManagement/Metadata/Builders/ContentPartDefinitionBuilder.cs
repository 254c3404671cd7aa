using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds a part.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    /// <summary>Begins with an existing part.</summary>
    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing;
        Name = existing.Name;
        _fields = existing.Fields.ToList();
        _settings = existing.Settings.Clone();
    }

    /// <summary>The part that was begun with.</summary>
    public ContentPartDefinition Current { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>Makes the part.</summary>
    public ContentPartDefinition Build()
    {
        DefinitionNames.Check(Name, "content part");
        return new(Name, _fields, _settings);
    }

    /// <summary>Merges settings into the existing ones.</summary>
    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ArrayMerge.Union);
        return this;
    }

    /// <summary>Changes settings.</summary>
    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        _settings.Change(setting);
        return this;
    }

    /// <summary>Sets settings.</summary>
    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        _settings.Set(settings);
        return this;
    }

    /// <summary>Adds or changes a field.</summary>
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fieldName);
        var existing = _fields.Find(field => string.Equals(field.Name, fieldName, StringComparison.OrdinalIgnoreCase));
        var builder = new FieldBuilder(existing ?? new(null, fieldName, []), Name);
        configuration(builder);
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = settings.DisplayName is { Length: > 0 } own ? own : fieldName);
        if (existing is not null)
        {
            _fields.Remove(existing);
        }

        _fields.Add(builder.Build());
        return this;
    }

    /// <summary>Adds or changes a field of a kind.</summary>
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) =>
        WithField(fieldName, field =>
        {
            configuration(field);
            field.OfType(typeof(TField).Name);
        });

    private sealed class FieldBuilder(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition _kind = field.FieldDefinition;

        public override string Name => Current.Name;

        public override string PartName => partName;

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            _kind = fieldDefinition;
            return this;
        }

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

        public override ContentPartFieldDefinition Build()
        {
            DefinitionNames.Check(Current.Name, "content field", mayBeReserved: true);
            return new(_kind, Current.Name, _settings);
        }
    }
}

/// <summary>Builds a field of a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    /// <summary>The settings so far.</summary>
    private protected readonly JsonObject _settings;

    /// <summary>Begins with an existing field.</summary>
    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = field.Settings.Clone();
    }

    /// <summary>The field that was begun with.</summary>
    public ContentPartFieldDefinition Current { get; private set; }

    /// <summary>The name.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the part.</summary>
    public abstract string PartName { get; }

    /// <summary>Sets the kind of field.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    /// <summary>Sets the kind of field by the name of its class.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    /// <summary>Makes the field.</summary>
    public abstract ContentPartFieldDefinition Build();

    /// <summary>Merges settings into the existing ones.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ArrayMerge.Union);
        return this;
    }

    /// <summary>Changes settings.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        _settings.Change(setting);
        return this;
    }

    /// <summary>Sets settings.</summary>
    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        _settings.Set(settings);
        return this;
    }
}
