using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> of the head. Its values are written as they are, so whoever sets them encodes them.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>Makes an empty one.</summary>
    public MetaEntry()
    {
    }

    /// <summary>Makes one with those attributes that are given.</summary>
    public MetaEntry(string name = null, string property = null, string content = null, string httpEquiv = null, string charset = null)
    {
        (string Name, string Value)[] attributes =
            [("name", name), ("property", property), ("content", content), ("http-equiv", httpEquiv), ("charset", charset)];

        foreach (var attribute in attributes)
        {
            if (!string.IsNullOrEmpty(attribute.Value)) SetAttribute(attribute.Name, attribute.Value);
        }
    }

    /// <summary>The name.</summary>
    public string Name
    {
        get => _tag.Attributes.GetValueOrDefault("name");
        set => SetAttribute("name", value);
    }

    /// <summary>The property, by which Open Graph names its metas.</summary>
    public string Property
    {
        get => _tag.Attributes.GetValueOrDefault("property");
        set => SetAttribute("property", value);
    }

    /// <summary>The content.</summary>
    public string Content
    {
        get => _tag.Attributes.GetValueOrDefault("content");
        set => SetAttribute("content", value);
    }

    /// <summary>Sets an attribute.</summary>
    public MetaEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value, replaceExisting: true);
        return this;
    }

    /// <summary>The element.</summary>
    public IHtmlContent GetTag() => _tag;
}

/// <summary>A <c>link</c> of the head. Its values are written as they are, so whoever sets them encodes them.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>What it leads to, in relation to the page.</summary>
    public string Rel
    {
        get => _tag.Attributes.GetValueOrDefault("rel");
        set => SetAttribute("rel", value);
    }

    /// <summary>The content type of what it leads to.</summary>
    public string Type
    {
        get => _tag.Attributes.GetValueOrDefault("type");
        set => SetAttribute("type", value);
    }

    /// <summary>What it is called.</summary>
    public string Title
    {
        get => _tag.Attributes.GetValueOrDefault("title");
        set => SetAttribute("title", value);
    }

    /// <summary>Where it leads to; <c>~/</c> stands for the application.</summary>
    public string Href
    {
        get => _tag.Attributes.GetValueOrDefault("href");
        set => SetAttribute("href", value);
    }

    /// <summary>Sets an attribute.</summary>
    public LinkEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value, replaceExisting: true);
        return this;
    }

    /// <summary>The element.</summary>
    public IHtmlContent GetTag() => _tag;
}
