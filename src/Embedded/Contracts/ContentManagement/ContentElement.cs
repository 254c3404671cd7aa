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
    private JsonObject _data;

    /// <summary>Makes an empty element.</summary>
    protected ContentElement() : this([])
    {
    }

    /// <summary>Makes an element of its JSON.</summary>
    protected ContentElement(JsonObject data) => _data = data;

    /// <summary>The element's JSON as a dynamic object: members by name, missing ones null.</summary>
    [JsonIgnore]
    public dynamic Content => new DynamicJson(_data);

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
        get => _data;
        set
        {
            _data = value;
            _elements = null;
        }
    }

    /// <summary>Whether the JSON holds a member of this name.</summary>
    public bool Has(string name) => _data.ContainsKey(name);
}

/// <summary>A part of an item.</summary>
public class ContentPart : ContentElement;

/// <summary>A field of a part.</summary>
public class ContentField : ContentElement;
