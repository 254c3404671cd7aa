using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CmsSite.Conferences.Forms;

/// <summary>Tells an input in an <c>editor-field</c> its hint and errors, and whether it may be changed.</summary>
[HtmlTargetElement("input", ParentTag = "editor-field")]
[HtmlTargetElement("select", ParentTag = "editor-field")]
[HtmlTargetElement("textarea", ParentTag = "editor-field")]
public sealed class EditorInputTagHelper : TagHelper
{
    /// <summary>The value that the input edits.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(EditorFieldState), out var item) && item is EditorFieldState field)
        {
            output.Attributes.SetAttribute("aria-describedby", field.DescribedBy);

            if (field.IsInvalid)
            {
                output.Attributes.SetAttribute("aria-invalid", "true");
            }

            if (field.IsReadOnly)
            {
                MakeReadOnly(output);
            }
        }
    }

    /// <summary>The value is posted all the same: a form that comes back with errors must show it again.</summary>
    private void MakeReadOnly(TagHelperOutput output)
    {
        if (output.TagName != "select")
        {
            output.Attributes.SetAttribute("readonly", "readonly");

            return;
        }

        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? "");
        var value = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };

        value.Attributes["type"] = "hidden";
        value.Attributes["name"] = name;
        value.Attributes["value"] = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : For?.Model?.ToString();

        output.Attributes.SetAttribute("disabled", "disabled");
        output.PostElement.AppendHtml(value);
    }
}
