using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Admin;

namespace CmsSite.Conferences.Forms;

/// <summary>
/// Lets a content item's form hold more values than the framework's 1,024, and refuses one that holds more than the editor ever posts.
/// It stands before routing, which reads the form to choose among the actions of its buttons.
/// </summary>
internal sealed class FormLimitsStartupFilter(IOptions<AdminOptions> adminOptions) : IStartupFilter
{
    private static readonly FormOptions Options = new() { ValueCountLimit = FormLimits.Values };

    private readonly PathString _contents = $"/{adminOptions.Value.AdminUrlPrefix}/Contents";
    private readonly PathString _preview = "/OrchardCore.ContentPreview/Preview/Draft";

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(ReadFormAsync);
        next(app);
    };

    private async Task ReadFormAsync(HttpContext context, RequestDelegate following)
    {
        if (IsContentForm(context.Request))
        {
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, Options));

            if (!await IsWithinLimitsAsync(context.Request, context.RequestAborted))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;

                return;
            }
        }

        await following(context);
    }

    private bool IsContentForm(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.HasFormContentType
        && (request.Path.StartsWithSegments(_contents) || request.Path.StartsWithSegments(_preview));

    private static async Task<bool> IsWithinLimitsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellationToken);

            return form.Where(value => value.Key.EndsWith(".ContentItems", StringComparison.Ordinal)).Sum(value => value.Value.Count) <= FormLimits.Items
                && !form.Any(value => value.Key.EndsWith(".Index", StringComparison.Ordinal) && value.Value.Count > FormLimits.Items)
                && !form.Any(value => IsTooLong(value.Value));
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }

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
