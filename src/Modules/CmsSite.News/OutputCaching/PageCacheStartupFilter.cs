using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// Puts the cache before everything else of the tenant, routing and authentication too, so that an answer from it costs no more than
/// looking it up. What decides on it is therefore the request alone.
/// </summary>
internal sealed class PageCacheStartupFilter(PageCache cache, PageAddresses addresses, PageVisitors visitors, PageOrigins origins) : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(MayBeKept, pages => pages.UseMiddleware<PageAnswer>().UseOutputCache().UseMiddleware<PageRepresentation>());
        next(app);
    };

    private bool MayBeKept(HttpContext context)
    {
        var request = context.Request;

        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !visitors.AreAnonymous(request))
        {
            return false;
        }

        var origin = PageOrigins.Of(request);

        if (!origins.Admits(origin) || !addresses.TryNormalise(request, out var culture))
        {
            return false;
        }

        context.Features.Set(new PageRequest(cache.Epoch, origin, culture, request.QueryString.Value ?? "", PageEncodings.Of(request)));

        return true;
    }
}
