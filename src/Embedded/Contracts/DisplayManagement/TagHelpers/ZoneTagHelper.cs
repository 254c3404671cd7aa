using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>The element <c>zone</c>, whose content goes into a zone of the layout.</summary>
[HtmlTargetElement("zone", Attributes = "name")]
public class ZoneTagHelper : TagHelper
{
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger<ZoneTagHelper> _logger;

    /// <summary>With the layout to fill.</summary>
    public ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger)
    {
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    /// <summary>The zone's name.</summary>
    [HtmlAttributeName("name")]
    public string Name { get; set; }

    /// <summary>The position in the zone.</summary>
    [HtmlAttributeName("position")]
    public string Position { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var zone = (await _layoutAccessor.GetLayoutAsync()).Zones[Name];
        if (zone is null) _logger.LogWarning("The layout's property {Name} is no zone: what was meant for it is lost.", Name);
        else await zone.AddAsync(content, Position);
        output.SuppressOutput();
    }
}
