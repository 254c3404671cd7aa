using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>What the elements of scripts and styles have in common.</summary>
internal sealed record ResourceTag(string Type, string Name, string Src, ResourceLocation At, string DependsOn, bool? AppendVersion)
{
    public bool IsCustom => string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src);

    /// <summary>Asks for the resource; returns what to write in place, or null.</summary>
    public async Task<RequireSettings> RequireAsync(IResourceManager resources, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Name))
        {
            if (!string.IsNullOrEmpty(Src))
            {
                resources.InlineManifest.DefineResource(Type, Name).SetUrl(Src).SetDependencies(Dependencies);
                if (At == ResourceLocation.Unspecified) return null;
            }
            else if (At != ResourceLocation.Unspecified && await output.GetChildContentAsync() is { IsEmptyOrWhiteSpace: false } content)
            {
                resources.InlineManifest.DefineResource(Type, Name).SetInnerContent(content.GetContent());
            }
        }

        var settings = string.IsNullOrEmpty(Name) ? resources.RegisterUrl(Type, Src, null) : resources.RegisterResource(Type, Name);
        settings.AtLocation(At).ShouldAppendVersion(AppendVersion ?? settings.AppendVersion);
        if (Dependencies.Length > 0) settings.SetDependencies(Dependencies);
        foreach (var attribute in output.Attributes) settings.SetAttribute(attribute.Name, attribute.Value.ToString());
        return At is ResourceLocation.Unspecified or ResourceLocation.Inline ? settings : null;
    }

    /// <summary>The element as it stands in the view.</summary>
    public async Task<TagBuilder> CustomAsync(IResourceManager resources, TagHelperOutput output)
    {
        foreach (var dependency in Dependencies) resources.RegisterResource(Type, dependency).AtLocation(At);

        var tag = new TagBuilder(output.TagName);
        tag.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        foreach (var attribute in output.Attributes) tag.Attributes[attribute.Name] = attribute.Value.ToString();
        return tag;
    }

    private string[] Dependencies => DependsOn?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
