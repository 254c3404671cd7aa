using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Gathers the scripts and styles of a page.</summary>
public interface IResourceManager
{
    /// <summary>Asks for the <c>script</c> or <c>stylesheet</c> at a URL.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string resourceDebugPath);

    /// <summary>Adds a script to the head.</summary>
    void RegisterHeadScript(IHtmlContent script);

    /// <summary>Adds a script to the foot.</summary>
    void RegisterFootScript(IHtmlContent script);

    /// <summary>Adds a style.</summary>
    void RegisterStyle(IHtmlContent style);

    /// <summary>Adds a link to the head.</summary>
    void RegisterLink(LinkEntry link);

    /// <summary>Adds a meta to the head, in place of another of the same name or property.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Writes one script in place.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);
}

/// <summary>How a page asks for a script or style.</summary>
public class RequireSettings
{
    /// <summary>The type: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; set; }

    /// <summary>The URL.</summary>
    public string Name { get; set; }

    /// <summary>Where it goes.</summary>
    public ResourceLocation Location { get; set; }

    /// <summary>Whether a local URL gets the hash of the file; null as the site does, which is yes.</summary>
    public bool? AppendVersion { get; set; }

    /// <summary>The attributes of the tag.</summary>
    public Dictionary<string, string> Attributes { get; } = [];

    /// <summary>Asks for it at the location; the head wins where both are asked for.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        if (location > Location) Location = location;
        return this;
    }

    /// <summary>Sets an attribute of the tag.</summary>
    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }
}

/// <summary>Where a script goes.</summary>
public enum ResourceLocation
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The end of the body.</summary>
    Foot,

    /// <summary>The head.</summary>
    Head,

    /// <summary>In place.</summary>
    Inline,
}

/// <summary>What an element <c>resources</c> writes.</summary>
public enum ResourceTagType
{
    /// <summary>Metas.</summary>
    Meta,

    /// <summary>Links.</summary>
    HeadLink,

    /// <summary>Styles.</summary>
    Stylesheet,

    /// <summary>Scripts of the head.</summary>
    HeadScript,

    /// <summary>Scripts of the foot.</summary>
    FootScript,

    /// <summary>The beginning of the body.</summary>
    Header,

    /// <summary>The end of the body.</summary>
    Footer,
}

/// <summary>Writes a part of the page's resources.</summary>
public interface IResourcesTagHelperProcessor
{
    /// <summary>Writes what the context asks for.</summary>
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}

/// <summary>What to write, and where to.</summary>
/// <param name="Type">What to write.</param>
/// <param name="Writer">Where to.</param>
public record ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
