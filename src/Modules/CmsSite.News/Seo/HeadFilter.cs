using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.ResourceManagement;

namespace CmsSite.News.Seo;

/// <summary>Tells machines in the head of every public page what the page is, and where it is in other languages.</summary>
internal sealed class HeadFilter(HeadReader reader, IResourceManager resources) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult
            && !AdminAttribute.IsApplied(context.HttpContext)
            && await reader.ReadAsync(context.RouteData.Values, context.HttpContext.Request) is { } head)
        {
            new HeadWriter(resources).Write(head);
        }

        await next();
    }
}
