using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CmsSite.Conferences.Forms;

/// <summary>A value of a list's entry: label, input and errors. What stands inside takes the place of the input.</summary>
[HtmlTargetElement("entry-field", Attributes = "name,label")]
public sealed class EntryFieldTagHelper(IViewLocalizer localizer) : TagHelper
{
    /// <summary>The input's whole name, “ConferenceReportPart.Figures[4x…].Number”.</summary>
    public string Name { get; set; } = "";

    /// <summary>The label's key of translations.</summary>
    public string Label { get; set; } = "";

    /// <summary>What the input shows.</summary>
    public string? Value { get; set; }

    /// <summary>The keyboard that touch screens show, “decimal”; null for the usual one.</summary>
    public string? Keyboard { get; set; }

    /// <summary>Whether the value is shown without letting it be changed.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (localizer as IViewContextAware)?.Contextualize(ViewContext);

        var id = TagBuilder.CreateSanitizedId(Name, "_");
        var errors = ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry.Errors : [];
        var inside = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("data-field", "");
        output.Content
            .AppendHtml(LabelFor(id))
            .AppendHtml(inside.IsEmptyOrWhiteSpace ? Input(id, errors.Count > 0) : inside)
            .AppendHtml(ErrorsFor(id, Name, string.Join(' ', errors.Select(error => error.ErrorMessage))));
    }

    private TagBuilder LabelFor(string id)
    {
        var label = new TagBuilder("label");

        label.AddCssClass("form-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(localizer[Label].Value);

        return label;
    }

    private TagBuilder Input(string id, bool isInvalid)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };

        input.Attributes["type"] = "text";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = Value;
        input.Attributes["dir"] = "auto";
        input.Attributes["aria-describedby"] = $"{id}_Error";
        input.AddCssClass(isInvalid ? "form-control input-validation-error" : "form-control");

        if (isInvalid)
        {
            input.Attributes["aria-invalid"] = "true";
        }

        if (ReadOnly)
        {
            input.Attributes["readonly"] = "readonly";
        }

        if (Keyboard is not null)
        {
            input.Attributes["inputmode"] = Keyboard;
        }

        return input;
    }

    private static TagBuilder ErrorsFor(string id, string name, string errors)
    {
        var message = new TagBuilder("span");

        message.Attributes["id"] = $"{id}_Error";
        message.Attributes["data-valmsg-for"] = name;
        message.AddCssClass(errors.Length > 0 ? "invalid-feedback d-block field-validation-error" : "invalid-feedback d-block");
        message.InnerHtml.Append(errors);

        return message;
    }
}
