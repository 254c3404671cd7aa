using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace OrchardCore.Contents.TagHelpers;

/// <summary>A link to a page of a content item.</summary>
[HtmlTargetElement("a", Attributes = "display-for")]
[HtmlTargetElement("a", Attributes = "edit-for")]
[HtmlTargetElement("a", Attributes = "admin-for")]
[HtmlTargetElement("a", Attributes = "remove-for")]
[HtmlTargetElement("a", Attributes = "create-for")]
public class ContentLinkTagHelper : TagHelper
{
    private const string RoutePrefix = "asp-route-";

    private readonly IContentManager _contentManager;
    private readonly IUrlHelperFactory _urlHelperFactory;
    private readonly IContentDefinitionManager _contentDefinitionManager;

    /// <summary>With what knows the items' routes.</summary>
    public ContentLinkTagHelper(IContentManager contentManager, IUrlHelperFactory urlHelperFactory, IContentDefinitionManager contentDefinitionManager)
    {
        _contentManager = contentManager;
        _urlHelperFactory = urlHelperFactory;
        _contentDefinitionManager = contentDefinitionManager;
    }

    /// <summary>The page that is being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; }

    /// <summary>Links to the item's own page.</summary>
    [HtmlAttributeName("display-for")]
    public ContentItem DisplayFor { get; set; }

    /// <summary>Links to the item's form.</summary>
    [HtmlAttributeName("edit-for")]
    public ContentItem EditFor { get; set; }

    /// <summary>Links to the item's administration.</summary>
    [HtmlAttributeName("admin-for")]
    public ContentItem AdminFor { get; set; }

    /// <summary>Links to the item's removal.</summary>
    [HtmlAttributeName("remove-for")]
    public ContentItem RemoveFor { get; set; }

    /// <summary>Links to the form of a new item of that type.</summary>
    [HtmlAttributeName("create-for")]
    public ContentItem CreateFor { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var item = DisplayFor ?? EditFor ?? AdminFor ?? RemoveFor ?? CreateFor;
        if (item is null) return;

        var metadata = await _contentManager.PopulateAspectAsync<ContentItemMetadata>(item);
        var route = DisplayFor is not null ? metadata.DisplayRouteValues
            : EditFor is not null ? metadata.EditorRouteValues
            : AdminFor is not null ? metadata.AdminRouteValues
            : RemoveFor is not null ? metadata.RemoveRouteValues
            : metadata.CreateRouteValues;
        if (route is null) return;

        var values = new RouteValueDictionary(route);
        foreach (var attribute in context.AllAttributes.Where(a => a.Name.StartsWith(RoutePrefix, StringComparison.OrdinalIgnoreCase)))
        {
            values[attribute.Name[RoutePrefix.Length..]] = attribute.Value;
        }

        output.Attributes.SetAttribute("href", _urlHelperFactory.GetUrlHelper(ViewContext).Action(values["action"]?.ToString(), values));
        if (output.TagMode != TagMode.SelfClosing) return;

        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.Append(string.IsNullOrEmpty(item.DisplayText)
            ? (await _contentDefinitionManager.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType
            : item.DisplayText);
    }
}
