using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>A style that the page asks for; it goes into the head, wherever it stands.</summary>
[HtmlTargetElement("style", Attributes = "asp-src")]
[HtmlTargetElement("style", Attributes = "at")]
public class StyleTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    /// <summary>With what gathers the styles.</summary>
    public StyleTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    /// <summary>The URL.</summary>
    [HtmlAttributeName("asp-src")]
    public string Src { get; set; }

    /// <summary>Whether a local URL gets the hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>Where a style without URL goes: in place if <c>Inline</c>.</summary>
    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Src))
        {
            output.Require(_resourceManager, "stylesheet", Src, At, AppendVersion);
            return;
        }

        var tag = await output.TakeOutAsync();
        if (At == ResourceLocation.Inline) output.Content.SetHtmlContent(tag);
        else _resourceManager.RegisterStyle(tag);
    }
}
