using CmsSite.Conferences.SharedValues;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CmsSite.Conferences.Forms;

/// <summary>What an input in an <c>editor-field</c> needs to know of it.</summary>
internal sealed record EditorFieldState(string DescribedBy, bool IsInvalid, bool IsReadOnly);

/// <summary>Puts label, hint and errors around an input, and ties them together for those who can't see it.</summary>
[HtmlTargetElement("editor-field", Attributes = "for")]
public sealed class EditorFieldTagHelper(IHtmlGenerator generator, IViewLocalizer localizer, SharedEditing sharedEditing) : TagHelper
{
    /// <summary>The value that the input inside edits.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The field that is edited; null for other values, which give <see cref="Label"/> and <see cref="ReadOnly"/> themselves.</summary>
    public ContentPartFieldDefinition? Field { get; set; }

    /// <summary>The label's key of translations; that of <see cref="Field"/> where it is null.</summary>
    public string? Label { get; set; }

    /// <summary>The hint's key of translations; empty for none.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the value is shown without letting it be changed; what <see cref="Field"/> says where it is null.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (localizer as IViewContextAware)?.Contextualize(ViewContext);

        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var isInvalid = ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0;
        var isReadOnly = ReadOnly ?? (Field is not null && sharedEditing.IsReadOnly(Field));
        var hint = string.IsNullOrEmpty(Hint) ? null : localizer[Hint].Value;
        var describedBy = hint is null ? $"{id}_Error" : $"{id}_Error {id}_Hint";

        context.Items[typeof(EditorFieldState)] = new EditorFieldState(describedBy, isInvalid, isReadOnly);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mb-3");
        output.Attributes.SetAttribute("data-field", "");
        output.Content.AppendHtml(LabelFor(id, isReadOnly)).AppendHtml(await output.GetChildContentAsync()).AppendHtml(ErrorsFor(id));

        if (hint is not null)
        {
            output.Content.AppendHtml(Element("div", "form-text", hint, ("id", $"{id}_Hint")));
        }
    }

    private TagBuilder LabelFor(string id, bool isReadOnly)
    {
        var label = Element("label", "form-label", localizer[Label ?? Field!.DisplayName()].Value, ("for", id), ("id", $"{id}_Label"));

        if (isReadOnly)
        {
            label.InnerHtml.Append(" ").AppendHtml(Element("span", "badge text-bg-light fw-normal", localizer["Shared"].Value));
        }

        return label;
    }

    private IHtmlContent ErrorsFor(string id) => generator.GenerateValidationMessage(
        ViewContext, For.ModelExplorer, For.Name, message: null, ViewContext.ValidationMessageElement,
        new Dictionary<string, object> { ["id"] = $"{id}_Error", ["class"] = "invalid-feedback d-block" });

    private static TagBuilder Element(string name, string cssClass, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(name);

        element.AddCssClass(cssClass);
        element.InnerHtml.Append(text);

        foreach (var attribute in attributes)
        {
            element.Attributes[attribute.Name] = attribute.Value;
        }

        return element;
    }
}
