using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A style that the page asks for.</summary>
[HtmlTargetElement("style", Attributes = "asp-name")]
[HtmlTargetElement("style", Attributes = "asp-src")]
[HtmlTargetElement("style", Attributes = "at")]
public class StyleTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>With what gathers the styles.</summary>
    public StyleTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The name of a defined style.</summary>
    [HtmlAttributeName("asp-name")]
    public string Name { get; set; }

    /// <summary>The URL.</summary>
    [HtmlAttributeName("asp-src")]
    public string Src { get; set; }

    /// <summary>Whether a local URL gets the hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>The names of the styles that come before, parted by commas.</summary>
    public string DependsOn { get; set; }

    /// <summary>The version wanted.</summary>
    public string Version { get; set; }

    /// <summary>Where the style goes.</summary>
    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var resource = new ResourceTag("stylesheet", Name, Src, At, DependsOn, AppendVersion);
        if (resource.IsCustom)
        {
            var tag = await resource.CustomAsync(_resourceManager, output);
            output.SuppressOutput();
            if (At == ResourceLocation.Inline) output.Content.SetHtmlContent(tag);
            else _resourceManager.RegisterStyle(tag);
            return;
        }

        var here = await resource.RequireAsync(_resourceManager, output);
        output.SuppressOutput();
        if (here is null) return;

        using var writer = new StringWriter();
        _resourceManager.RenderLocalStyle(here, writer);
        output.Content.SetHtmlContent(writer.ToString());
    }
}
