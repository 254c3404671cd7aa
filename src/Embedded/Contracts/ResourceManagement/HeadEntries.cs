using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A meta of the head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>A meta without attributes.</summary>
    public MetaEntry()
    {
    }

    /// <summary>A meta with the attributes that are not null.</summary>
    public MetaEntry(string name = null, string property = null, string content = null, string httpEquiv = null, string charset = null)
    {
        Set("name", name);
        Set("property", property);
        Set("content", content);
        Set("http-equiv", httpEquiv);
        Set("charset", charset);
    }

    /// <summary>The name.</summary>
    public string Name
    {
        get => Get("name");
        set => SetAttribute("name", value);
    }

    /// <summary>The property.</summary>
    public string Property
    {
        get => Get("property");
        set => SetAttribute("property", value);
    }

    /// <summary>The content.</summary>
    public string Content
    {
        get => Get("content");
        set => SetAttribute("content", value);
    }

    /// <summary>Sets an attribute.</summary>
    public MetaEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, HeadAttribute.Closed(value), replaceExisting: true);
        return this;
    }

    /// <summary>Adds to an attribute.</summary>
    public MetaEntry AddAttribute(string name, string value) => SetAttribute(name, Get(name) + value);

    /// <summary>The tag.</summary>
    public IHtmlContent GetTag() => _tag;

    private string Get(string name) => _tag.Attributes.GetValueOrDefault(name);

    private void Set(string name, string value)
    {
        if (!string.IsNullOrEmpty(value)) SetAttribute(name, value);
    }
}

/// <summary>A link of the head.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>How the target is related to the page.</summary>
    public string Rel
    {
        get => Get("rel");
        set => SetAttribute("rel", value);
    }

    /// <summary>The target.</summary>
    public string Href
    {
        get => Get("href");
        set => SetAttribute("href", value);
    }

    /// <summary>The target's media type.</summary>
    public string Type
    {
        get => Get("type");
        set => SetAttribute("type", value);
    }

    /// <summary>The target's title.</summary>
    public string Title
    {
        get => Get("title");
        set => SetAttribute("title", value);
    }

    /// <summary>An icon's sizes.</summary>
    public string Sizes
    {
        get => Get("sizes");
        set => SetAttribute("sizes", value);
    }

    /// <summary>Whether a local URL gets the hash of the file.</summary>
    public bool AppendVersion { get; set; }

    /// <summary>Sets an attribute.</summary>
    public LinkEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, HeadAttribute.Closed(value), replaceExisting: true);
        return this;
    }

    /// <summary>Adds to an attribute.</summary>
    public LinkEntry AddAttribute(string name, string value) => SetAttribute(name, Get(name) + value);

    /// <summary>The tag.</summary>
    public IHtmlContent GetTag() => _tag;

    private string Get(string name) => _tag.Attributes.GetValueOrDefault(name);
}

/// <summary>The values of attributes in the head, which are written as they are: some are encoded already, some are not.</summary>
internal static class HeadAttribute
{
    /// <summary>The value without what would end the attribute.</summary>
    public static string Closed(string value) => value?.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
