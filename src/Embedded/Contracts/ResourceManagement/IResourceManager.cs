using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Gathers the scripts, styles, links and metas of a page.</summary>
public interface IResourceManager
{
    /// <summary>Resources defined in the page itself.</summary>
    ResourceManifest InlineManifest { get; }

    /// <summary>Asks for a named resource of the type <c>script</c> or <c>stylesheet</c>.</summary>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Asks for the resource at a URL.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string resourceDebugPath);

    /// <summary>Adds a script to the head.</summary>
    void RegisterHeadScript(IHtmlContent script);

    /// <summary>Adds a script to the foot.</summary>
    void RegisterFootScript(IHtmlContent script);

    /// <summary>Adds a style.</summary>
    void RegisterStyle(IHtmlContent style);

    /// <summary>Adds a link to the head.</summary>
    void RegisterLink(LinkEntry link);

    /// <summary>Adds a meta to the head, in place of one of the same name.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Adds a meta to the head, its content joined to that of one of the same name.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>Writes the metas.</summary>
    void RenderMeta(TextWriter writer);

    /// <summary>Writes the links.</summary>
    void RenderHeadLink(TextWriter writer);

    /// <summary>Writes the styles.</summary>
    void RenderStylesheet(TextWriter writer);

    /// <summary>Writes the scripts of the head.</summary>
    void RenderHeadScript(TextWriter writer);

    /// <summary>Writes the scripts of the foot.</summary>
    void RenderFootScript(TextWriter writer);

    /// <summary>Writes one script in place.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <summary>Writes one style in place.</summary>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
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
