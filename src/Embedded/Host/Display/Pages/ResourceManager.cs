using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Gathers what a page asks for and writes it, what others depend on first.</summary>
internal sealed class ResourceManager(IOptions<ResourceManagementOptions> options, IFileVersionProvider versions, IHttpContextAccessor httpContext) : IResourceManager
{
    private const string Script = "script";
    private const string Stylesheet = "stylesheet";

    private readonly OrderedDictionary<(string Type, string Name), RequireSettings> _required = [];
    private readonly HashSet<RequireSettings> _written = [];
    private readonly OrderedDictionary<string, MetaEntry> _metas = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];

    public ResourceManifest InlineManifest { get; } = new();

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        var key = (resourceType, resourceName.ToLowerInvariant());
        if (!_required.TryGetValue(key, out var settings))
        {
            _required[key] = settings = new RequireSettings { Type = resourceType, Name = resourceName };
        }

        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        var settings = RegisterResource(resourceType, resourcePath);
        settings.Definition ??= new ResourceDefinition(InlineManifest, resourceType, resourcePath).SetUrl(resourcePath);
        return settings;
    }

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterLink(LinkEntry link)
    {
        if (link.Href is { } href) link.Href = Resolve(href, link.AppendVersion);
        _links.Add(link);
    }

    public void RegisterMeta(MetaEntry meta) => _metas[KeyOf(meta)] = meta;

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        var key = KeyOf(meta);
        if (_metas.TryGetValue(key, out var known) && !string.IsNullOrEmpty(known.Content)) meta.Content = known.Content + contentSeparator + meta.Content;
        _metas[key] = meta;
    }

    public void RenderMeta(TextWriter writer) => Write(writer, _metas.Values.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer) => Write(writer, _links.Select(link => link.GetTag()));

    public void RenderStylesheet(TextWriter writer) =>
        Write(writer, Ordered(Stylesheet).Where(settings => settings.Location != ResourceLocation.Inline).Select(Tag).Concat(_styles));

    public void RenderHeadScript(TextWriter writer) =>
        Write(writer, Ordered(Script).Where(settings => settings.Location == ResourceLocation.Head).Select(Tag).Concat(_headScripts));

    public void RenderFootScript(TextWriter writer) =>
        Write(writer, Ordered(Script).Where(settings => settings.Location == ResourceLocation.Foot).Select(Tag).Concat(_footScripts));

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) =>
        WriteHere(writer, settings, location => location is ResourceLocation.Unspecified or ResourceLocation.Inline);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) =>
        WriteHere(writer, settings, location => location == ResourceLocation.Inline);

    private static string KeyOf(MetaEntry meta) => meta.Name ?? meta.Property ?? Guid.NewGuid().ToString();

    private static void Write(TextWriter writer, IEnumerable<IHtmlContent> tags)
    {
        var isFirst = true;
        // As a list, so that a resource that is not there leaves the whole block empty.
        foreach (var tag in tags.ToList())
        {
            if (!isFirst) writer.WriteLine();
            isFirst = false;
            // As Orchard Core does: what tag helpers are given is mostly encoded already.
            tag.WriteTo(writer, NullHtmlEncoder.Default);
        }
    }

    private void WriteHere(TextWriter writer, RequireSettings settings, Func<ResourceLocation, bool> isHere)
    {
        var ordered = new List<RequireSettings>();
        Expand(settings, ordered);
        Write(writer, ordered.Where(s => isHere(s.Location) && (s == settings || _written.Add(s))).Select(Tag));
    }

    private List<RequireSettings> Ordered(string type)
    {
        var ordered = new List<RequireSettings>();
        foreach (var settings in _required.Values.Where(settings => settings.Type == type).ToArray()) Expand(settings, ordered);
        return ordered;
    }

    private void Expand(RequireSettings settings, List<RequireSettings> ordered)
    {
        if (ordered.Contains(settings)) return;

        var at = ordered.Count;
        foreach (var name in DefinitionOf(settings).Dependencies.Concat(settings.Dependencies))
        {
            // A dependency may name its version, "jQuery:3": there is one only.
            var dependency = RegisterResource(settings.Type, name.Split(':')[0]);
            dependency.AtLocation(settings.Location);
            Expand(dependency, ordered);
        }

        if (ordered.IndexOf(settings, at) < 0) ordered.Add(settings);
    }

    private ResourceDefinition DefinitionOf(RequireSettings settings) => settings.Definition
        ??= options.Value.ResourceManifests.Append(InlineManifest).Select(manifest => manifest.Find(settings.Type, settings.Name)).FirstOrDefault(found => found is not null)
        ?? throw new InvalidOperationException($"There is no resource '{settings.Name}' of the type '{settings.Type}'.");

    private IHtmlContent Tag(RequireSettings settings)
    {
        var definition = DefinitionOf(settings);
        var url = definition.Url is { Length: > 0 } given ? Resolve(given, settings.AppendVersion ?? options.Value.AppendVersion) : null;
        var tag = settings.Type == Script ? new TagBuilder(Script)
            : url is null ? new TagBuilder("style")
            : new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["rel"] = Stylesheet } };
        tag.MergeAttributes(definition.ExtraAttributes);
        tag.MergeAttributes(settings.Attributes, replaceExisting: true);
        if (url is null) tag.InnerHtml.AppendHtml(definition.InnerContent);
        else tag.Attributes[settings.Type == Script ? "src" : "href"] = url;
        return tag;
    }

    private string Resolve(string url, bool appendVersion)
    {
        var basePath = httpContext.HttpContext?.Request.PathBase ?? default;
        var path = url.StartsWith("~/", StringComparison.Ordinal) ? basePath.Value + url[1..] : url;
        return appendVersion ? versions.AddFileVersionToPath(basePath, path) : path;
    }
}

/// <summary>Writes the resources of the page where the layout's elements stand.</summary>
internal sealed class ResourcesProcessor(IResourceManager resources) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        switch (context.Type)
        {
            case ResourceTagType.Meta:
                resources.RenderMeta(context.Writer);
                break;
            case ResourceTagType.HeadLink:
                resources.RenderHeadLink(context.Writer);
                break;
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(context.Writer);
                break;
            case ResourceTagType.HeadScript:
                resources.RenderHeadScript(context.Writer);
                break;
            case ResourceTagType.FootScript:
                resources.RenderFootScript(context.Writer);
                break;
            case ResourceTagType.Header or ResourceTagType.Footer:
                break;
        }

        return Task.CompletedTask;
    }
}
