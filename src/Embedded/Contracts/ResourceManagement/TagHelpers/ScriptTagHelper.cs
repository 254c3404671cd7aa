using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A script that the page asks for.</summary>
[HtmlTargetElement("script", Attributes = "asp-src")]
[HtmlTargetElement("script", Attributes = "at")]
public class ScriptTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>With what gathers the scripts.</summary>
    public ScriptTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The URL.</summary>
    [HtmlAttributeName("asp-src")]
    public string Src { get; set; }

    /// <summary>Whether a local URL gets the hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>Where the script goes.</summary>
    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Src))
        {
            var tag = await output.TakeOutAsync();
            if (At == ResourceLocation.Inline) output.Content.SetHtmlContent(tag);
            else if (At == ResourceLocation.Head) _resourceManager.RegisterHeadScript(tag);
            else _resourceManager.RegisterFootScript(tag);
            return;
        }

        var settings = output.Require(_resourceManager, "script", Src, At, AppendVersion);
        if (At is ResourceLocation.Head or ResourceLocation.Foot) return;

        using var writer = new StringWriter();
        _resourceManager.RenderLocalScript(settings, writer);
        output.Content.SetHtmlContent(writer.ToString());
    }
}
