using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Mvc.Utilities;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>An element that makes and draws a shape: its attributes are the shape's properties.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    /// <summary>The attribute of all properties at once.</summary>
    protected const string PropertyDictionaryName = "prop-all";

    /// <summary>The prefix of attributes whose values keep their type.</summary>
    protected const string PropertyPrefix = "prop-";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "id", "alternate", "wrapper", "cache-id", "cache-context", "cache-tag" };

    /// <summary>Makes the shape.</summary>
    protected IShapeFactory _shapeFactory;

    /// <summary>Draws it.</summary>
    protected IDisplayHelper _displayHelper;

    /// <summary>With what makes and draws shapes.</summary>
    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    /// <summary>The shape's type; the element's name where there is none.</summary>
    public string Type { get; set; }

    /// <summary>Properties whose values keep their type.</summary>
    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var values = Properties.ToDictionary(p => p.Key.ToPascalCaseDash(), p => p.Value);
        foreach (var attribute in output.Attributes.Where(a => !Reserved.Contains(a.Name)))
        {
            values.TryAdd(attribute.Name.ToPascalCaseDash(), attribute.Value.ToString());
        }

        var shape = await _shapeFactory.CreateAsync(string.IsNullOrWhiteSpace(Type) ? output.TagName : Type, Arguments.From(values));
        if (Text(output, "id") is { } id) shape.Id = id;
        if (Text(output, "alternate") is { } alternate) shape.Metadata.Alternates.Add(alternate);
        if (Text(output, "wrapper") is { } wrapper) shape.Metadata.Wrappers.Add(wrapper);
        if (Text(output, "display-type") is { } displayType) shape.Metadata.DisplayType = displayType;

        context.Items[typeof(IShape)] = shape;
        await output.GetChildContentAsync();
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = null;
    }

    internal static string Text(TagHelperOutput output, string attribute) =>
        output.Attributes.TryGetAttribute(attribute, out var found) ? found.Value?.ToString() : null;
}

/// <summary>The element <c>shape</c>.</summary>
[HtmlTargetElement("shape", Attributes = nameof(Type))]
public class ShapeTagHelper : BaseShapeTagHelper
{
    /// <summary>With what makes and draws shapes.</summary>
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) : base(shapeFactory, displayHelper)
    {
    }
}

/// <summary>The element <c>metadata</c> in a shape, which sets its display type and holds alternates and wrappers.</summary>
[HtmlTargetElement("metadata", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ShapeMetadataTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var shape) && BaseShapeTagHelper.Text(output, "display-type") is { } displayType)
        {
            ((IShape)shape).Metadata.DisplayType = displayType;
        }

        await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>The element <c>add-alternate</c> in a shape's metadata.</summary>
[HtmlTargetElement("add-alternate", ParentTag = "metadata", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddAlternateTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IShape)context.Items[typeof(IShape)]).Metadata.Alternates.Add(BaseShapeTagHelper.Text(output, "name"));
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}

/// <summary>The element <c>add-wrapper</c> in a shape's metadata.</summary>
[HtmlTargetElement("add-wrapper", ParentTag = "metadata", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddWrapperTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IShape)context.Items[typeof(IShape)]).Metadata.Wrappers.Add(BaseShapeTagHelper.Text(output, "name"));
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}

/// <summary>The element <c>add-class</c> in a shape.</summary>
[HtmlTargetElement("add-class", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddClassTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IShape)context.Items[typeof(IShape)]).Classes.Add(BaseShapeTagHelper.Text(output, "name"));
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}

/// <summary>The element <c>add-property</c> in a shape; its value is the attribute <c>value</c> or what it holds.</summary>
[HtmlTargetElement("add-property", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public class AddPropertyTagHelper : TagHelper
{
    /// <summary>The property's name.</summary>
    [HtmlAttributeName("name")]
    public string Name { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync(useCachedResult: false);
        ((IShape)context.Items[typeof(IShape)]).Properties[Name.Trim()] = output.Attributes.TryGetAttribute("value", out var value)
            ? value.Value
            : new HtmlString(content.GetContent());
        output.SuppressOutput();
    }
}
