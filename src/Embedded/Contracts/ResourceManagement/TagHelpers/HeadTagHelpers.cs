using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A link of the head.</summary>
[HtmlTargetElement("link", Attributes = "asp-src")]
public class LinkTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>With what gathers the links.</summary>
    public LinkTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>How the target is related to the page.</summary>
    public string Rel { get; set; }

    /// <summary>The target.</summary>
    [HtmlAttributeName("asp-src")]
    public string Src { get; set; }

    /// <summary>Whether a local URL gets the hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new LinkEntry { Href = Src, AppendVersion = AppendVersion ?? false };
        if (!string.IsNullOrEmpty(Rel)) link.Rel = Rel;
        foreach (var attribute in output.Attributes) link.SetAttribute(attribute.Name, attribute.Value.ToString());
        _resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }
}

/// <summary>A meta of the head.</summary>
[HtmlTargetElement("meta", Attributes = "asp-name")]
[HtmlTargetElement("meta", Attributes = "asp-property")]
public class MetaTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>With what gathers the metas.</summary>
    public MetaTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The name.</summary>
    [HtmlAttributeName("asp-name")]
    public string Name { get; set; }

    /// <summary>The property.</summary>
    [HtmlAttributeName("asp-property")]
    public string Property { get; set; }

    /// <summary>The content.</summary>
    public string Content { get; set; }

    /// <summary>What joins the content to that of a meta of the same name.</summary>
    public string Separator { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content);
        foreach (var attribute in output.Attributes) meta.SetAttribute(attribute.Name, attribute.Value.ToString());
        _resourceManager.AppendMeta(meta, Separator ?? ", ");
        output.SuppressOutput();
    }
}

/// <summary>Writes what the page asked for.</summary>
[HtmlTargetElement("resources", Attributes = nameof(Type))]
public class ResourcesTagHelper : TagHelper
{
    private readonly ILogger<ResourcesTagHelper> _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    /// <summary>With what writes.</summary>
    public ResourcesTagHelper(ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors)
    {
        _logger = logger;
        _processors = processors;
    }

    /// <summary>What to write.</summary>
    public ResourceTagType Type { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        using var writer = new StringWriter();
        try
        {
            var processing = new ResourcesTagHelperProcessorContext(Type, writer);
            foreach (var processor in _processors) await processor.ProcessAsync(processing);
            output.Content.SetHtmlContent(writer.ToString());
        }
        catch (Exception exception)
        {
            // A page without its scripts is better than no page.
            _logger.LogError(exception, "The resources of the type {Type} could not be written.", Type);
        }
    }
}
