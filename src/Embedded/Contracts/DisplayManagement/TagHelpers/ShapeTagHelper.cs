using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Mvc.Utilities;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>The element <c>shape</c>, which makes and draws a shape: its attributes are the shape's properties.</summary>
[HtmlTargetElement("shape", Attributes = nameof(Type))]
public class ShapeTagHelper : TagHelper
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "id", "alternate", "wrapper", "cache-id", "cache-context", "cache-tag" };

    private readonly IShapeFactory _shapeFactory;
    private readonly IDisplayHelper _displayHelper;

    /// <summary>With what makes and draws shapes.</summary>
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    /// <summary>The shape's type.</summary>
    public string Type { get; set; }

    /// <summary>Properties whose values keep their type.</summary>
    [HtmlAttributeName("prop-all", DictionaryAttributePrefix = "prop-")]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync(Type);
        foreach (var (name, value) in Properties) shape.Properties[name.ToPascalCaseDash()] = value;
        foreach (var attribute in output.Attributes.Where(a => !Reserved.Contains(a.Name)))
        {
            shape.Properties.TryAdd(attribute.Name.ToPascalCaseDash(), attribute.Value.ToString());
        }

        if (Text("id") is { } id) shape.Id = id;
        if (Text("alternate") is { } alternate) shape.Metadata.Alternates.Add(alternate);
        if (Text("wrapper") is { } wrapper) shape.Metadata.Wrappers.Add(wrapper);
        if (Text("display-type") is { } displayType) shape.Metadata.DisplayType = displayType;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = null;

        string Text(string name) => output.Attributes.TryGetAttribute(name, out var found) ? found.Value?.ToString() : null;
    }
}
