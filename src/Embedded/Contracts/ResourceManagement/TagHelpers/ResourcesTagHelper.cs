using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

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
