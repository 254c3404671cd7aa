using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>What the elements of scripts and styles have in common.</summary>
internal static class TagHelperOutputExtensions
{
    /// <summary>Asks for the file at the URL, with the element's attributes.</summary>
    public static RequireSettings Require(this TagHelperOutput output, IResourceManager resources, string type, string url, ResourceLocation location, bool? appendVersion)
    {
        var settings = resources.RegisterUrl(type, url, null).AtLocation(location);
        settings.AppendVersion = appendVersion ?? settings.AppendVersion;
        foreach (var attribute in output.Attributes) settings.SetAttribute(attribute.Name, attribute.Value.ToString());
        output.SuppressOutput();
        return settings;
    }

    /// <summary>Takes the element out of the view, as a tag to put elsewhere.</summary>
    public static async Task<TagBuilder> TakeOutAsync(this TagHelperOutput output)
    {
        var tag = new TagBuilder(output.TagName);
        tag.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        foreach (var attribute in output.Attributes) tag.Attributes[attribute.Name] = attribute.Value.ToString();
        output.SuppressOutput();
        return tag;
    }
}
