using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Marks an element whose input has an error with the classes <c>has-validation-error is-invalid</c>.</summary>
[HtmlTargetElement("*", Attributes = "asp-validation-class-for")]
public class ValidationMessageTagHelper : TagHelper
{
    private readonly IHtmlHelper _htmlHelper;

    /// <summary>With what knows the inputs' names.</summary>
    public ValidationMessageTagHelper(IHtmlHelper htmlHelper) => _htmlHelper = htmlHelper;

    /// <inheritdoc/>
    public override int Order => -1000;

    /// <summary>The page that is being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    /// <summary>The property whose input may have an error.</summary>
    [HtmlAttributeName("asp-validation-class-for")]
    public ModelExpression For { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (_htmlHelper as IViewContextAware)?.Contextualize(ViewContext);
        if (ViewContext.ViewData.ModelState.TryGetValue(_htmlHelper.Name(For.Name), out var entry) && entry.Errors.Count > 0)
        {
            var classes = output.Attributes.TryGetAttribute("class", out var given) ? given.Value + " " : "";
            output.Attributes.SetAttribute("class", classes + "has-validation-error is-invalid");
        }

        return Task.CompletedTask;
    }
}

/// <summary>Disables an input by a condition.</summary>
[HtmlTargetElement("input", Attributes = "asp-for,asp-is-disabled")]
public class InputIsDisabledTagHelper : TagHelper
{
    /// <summary>Whether the input is disabled.</summary>
    [HtmlAttributeName("asp-is-disabled")]
    public bool IsDisabled { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsDisabled) output.Attributes.SetAttribute("disabled", "disabled");
    }
}
