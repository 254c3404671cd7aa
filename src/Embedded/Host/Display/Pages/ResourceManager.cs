using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.ResourceManagement;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>Gathers what a page asks for and writes it in that order where the layout's elements stand.</summary>
internal sealed class ResourceManager(IFileVersionProvider versions, IHttpContextAccessor httpContext) : IResourceManager, IResourcesTagHelperProcessor
{
    private const string Script = "script";
    private const string Stylesheet = "stylesheet";

    private readonly OrderedDictionary<(string Type, string Url), RequireSettings> _required = [];
    private readonly OrderedDictionary<string, MetaEntry> _metas = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        if (!_required.TryGetValue((resourceType, resourcePath), out var settings))
        {
            _required[(resourceType, resourcePath)] = settings = new RequireSettings { Type = resourceType, Name = resourcePath };
        }

        return settings;
    }

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterMeta(MetaEntry meta) => _metas[meta.Name ?? meta.Property ?? ""] = meta;

    public void RegisterLink(LinkEntry link)
    {
        if (link.Href?.StartsWith("~/", StringComparison.Ordinal) == true) link.Href = Local(link.Href);
        _links.Add(link);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => Tag(settings).WriteTo(writer, NullHtmlEncoder.Default);

    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        var tags = context.Type switch
        {
            ResourceTagType.Meta => _metas.Values.Select(meta => meta.GetTag()),
            ResourceTagType.HeadLink => _links.Select(link => link.GetTag()),
            ResourceTagType.Stylesheet => Required(Stylesheet, location => location != ResourceLocation.Inline).Concat(_styles),
            ResourceTagType.HeadScript => Required(Script, location => location == ResourceLocation.Head).Concat(_headScripts),
            ResourceTagType.FootScript => Required(Script, location => location == ResourceLocation.Foot).Concat(_footScripts),
            _ => [],
        };
        foreach (var tag in tags)
        {
            // The attributes come from a view, or from who registered them, encoded already.
            tag.WriteTo(context.Writer, NullHtmlEncoder.Default);
            context.Writer.WriteLine();
        }

        return Task.CompletedTask;
    }

    private IEnumerable<IHtmlContent> Required(string type, Func<ResourceLocation, bool> isHere) =>
        _required.Values.Where(settings => settings.Type == type && isHere(settings.Location)).Select(Tag);

    private TagBuilder Tag(RequireSettings settings)
    {
        var isScript = settings.Type == Script;
        var tag = isScript ? new TagBuilder(Script) : new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["rel"] = Stylesheet } };
        tag.MergeAttributes(settings.Attributes, replaceExisting: true);

        var url = settings.Name.StartsWith("~/", StringComparison.Ordinal) ? Local(settings.Name) : settings.Name;
        tag.Attributes[isScript ? "src" : "href"] = settings.AppendVersion == false ? url : versions.AddFileVersionToPath(BasePath, url);
        return tag;
    }

    private PathString BasePath => httpContext.HttpContext?.Request.PathBase ?? default;

    private string Local(string address) => BasePath.Value + address[1..];
}
