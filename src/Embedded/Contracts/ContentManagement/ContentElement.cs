using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Something that is, or belongs to, a content item.</summary>
public interface IContent
{
    /// <summary>The content item.</summary>
    ContentItem ContentItem { get; }
}

/// <summary>An item, part or field: typed properties over the JSON that is stored.</summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement> _elements;
    private ContentElement _parent;
    private JsonObject _data;
    private JsonElement _source;

    /// <summary>Makes an empty element.</summary>
    protected ContentElement()
    {
    }

    /// <summary>Makes an element of its JSON.</summary>
    protected ContentElement(JsonObject data) => _data = data;

    /// <summary>The element's JSON as a dynamic object: members by name, missing ones null.</summary>
    [JsonIgnore]
    public dynamic Content => new DynamicJson(Data);

    /// <summary>The item that the element belongs to.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; }

    /// <summary>The typed elements that were made of the JSON so far, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>The element's JSON; what is made of it is dropped when it is replaced.</summary>
    [JsonIgnore]
    internal JsonObject Data
    {
        get
        {
            if (_data is null)
            {
                // From the top, so that an element's JSON is its parent's member.
                _ = _parent?.Data;
                Bind(_data ?? MakeData(_source));
            }

            return _data;
        }

        set
        {
            (_data, _source, _elements) = (value, default, null);
        }
    }

    /// <summary>Whether the element is as it was read: typed elements are then made of what was read, without nodes that could change.</summary>
    internal bool IsAsRead => _data is null && _source.ValueKind == JsonValueKind.Object;

    /// <summary>The JSON that was read; for an element that is as it was read.</summary>
    internal JsonElement Source => _source;

    /// <summary>Whether the JSON holds a member of this name.</summary>
    public bool Has(string name) => IsAsRead ? TryFind(name, out _) : Data.ContainsKey(name);

    /// <summary>Whether there is a member of the first name, without one of the second.</summary>
    internal bool Lacks(string name, string inner) => IsAsRead
        ? TryFind(name, out var member) && member.ValueKind == JsonValueKind.Object && !TryFind(member, inner, out _)
        : Data[name] is JsonObject data && !data.ContainsKey(inner);

    /// <summary>Lets an element stand for JSON that was read and never changes.</summary>
    internal void Read(JsonElement source, ContentElement parent = null) => (_source, _parent, _data, _elements) = (source, parent, null, null);

    /// <summary>Finds a member of an element that is as it was read.</summary>
    internal bool TryFind(string name, out JsonElement value) => TryFind(_source, name, out value) && IsMember(value);

    /// <summary>Whether a member of what was read is one of the element's JSON.</summary>
    private protected virtual bool IsMember(JsonElement value) => true;

    private protected virtual JsonObject MakeData(JsonElement source) =>
        source.ValueKind == JsonValueKind.Object ? JsonObject.Create(source, ContentJson.Nodes) : [];

    private static bool TryFind(JsonElement source, string name, out JsonElement value)
    {
        if (!source.TryGetProperty(name, out value))
        {
            value = source.EnumerateObject().FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        }

        return value.ValueKind != JsonValueKind.Undefined;
    }

    private void Bind(JsonObject data)
    {
        (_data, _source, _parent) = (data, default, null);
        foreach (var (name, element) in _elements ?? [])
        {
            if (element.IsAsRead && data[name] is JsonObject own)
            {
                element.Bind(own);
            }
        }
    }
}

/// <summary>A part of an item.</summary>
public class ContentPart : ContentElement;

/// <summary>A field of a part.</summary>
public class ContentField : ContentElement;
