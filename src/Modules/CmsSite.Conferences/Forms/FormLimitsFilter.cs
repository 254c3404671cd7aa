using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace CmsSite.Conferences.Forms;

/// <summary>
/// Lets a content item's form hold more values than the framework's 1,024, and refuses one that holds more than the editor ever posts.
/// It comes before the check of the antiforgery token, which reads the form.
/// </summary>
internal sealed class FormLimitsFilter : IAuthorizationFilter, IResourceFilter, IOrderedFilter
{
    private static readonly FormOptions Options = new()
    {
        ValueCountLimit = FormLimits.Values,
        ValueLengthLimit = FormLimits.TextBytes * 2,
    };

    /// <inheritdoc/>
    public int Order => 900;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var features = context.HttpContext.Features;

        if (IsContentForm(context) && features.Get<IFormFeature>() is not { Form: not null })
        {
            features.Set<IFormFeature>(new FormFeature(context.HttpContext.Request, Options));
        }
    }

    /// <inheritdoc/>
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (IsContentForm(context) && context.HttpContext.Request.HasFormContentType && IsTooLarge(context.HttpContext.Request.Form))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }

    /// <inheritdoc/>
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static bool IsContentForm(FilterContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && context.ActionDescriptor.RouteValues.TryGetValue("area", out var area) && area == "OrchardCore.Contents"
        && context.ActionDescriptor.RouteValues.TryGetValue("controller", out var controller) && controller == "Admin";

    private static bool IsTooLarge(IFormCollection form) =>
        form.Where(value => value.Key.EndsWith(".ContentItems", StringComparison.Ordinal)).Sum(value => value.Value.Count) > FormLimits.Items
        || form.Any(value => value.Key.EndsWith(".Index", StringComparison.Ordinal) && value.Value.Count > FormLimits.Items)
        || form.Any(value => IsTooLong(value.Value));

    private static bool IsTooLong(StringValues values)
    {
        foreach (var value in values)
        {
            if (value is { Length: > FormLimits.TextBytes / 4 } && Encoding.UTF8.GetByteCount(value) > FormLimits.TextBytes)
            {
                return true;
            }
        }

        return false;
    }
}
