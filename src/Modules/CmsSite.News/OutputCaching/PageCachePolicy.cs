using CmsSite.Conferences.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentPreview;

namespace CmsSite.News.OutputCaching;

/// <summary>Decides what is looked up and what is stored, and under which tags.</summary>
internal sealed class PageCachePolicy(PageOrigins origins, IOptions<OutputCachingOptions> options) : IOutputCachePolicy
{
    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Features.Get<PageRequest>() is { } page)
        {
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = true;
            // Whoever waited for a page begun before an eviction would be given what is out of date.
            context.AllowLocking = false;
            context.ResponseExpirationTimeSpan = options.Value.Duration;
            context.CacheVaryByRules.CacheKeyPrefix = page.Encoding;
            context.CacheVaryByRules.VaryByValues["origin"] = page.Origin;
            context.CacheVaryByRules.VaryByValues["query"] = page.Query;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var page = context.HttpContext.Features.Get<PageRequest>();

        if (page is null || !IsForEverybody(context.HttpContext, page) || !page.Began.TryEnter())
        {
            context.AllowCacheStorage = false;

            return ValueTask.CompletedTask;
        }

        page.IsStoring = true;
        origins.Add(page.Origin);
        context.Tags.Add(PageCache.Everything);
        context.Tags.UnionWith(context.HttpContext.RequestServices.GetRequiredService<ContentReads>().Tags);

        return ValueTask.CompletedTask;
    }

    private static bool IsForEverybody(HttpContext context, PageRequest page)
    {
        var response = context.Response;
        var cacheControl = response.Headers.CacheControl.ToString();

        return response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && !cacheControl.Contains("no-store", StringComparison.OrdinalIgnoreCase)
            && !cacheControl.Contains("private", StringComparison.OrdinalIgnoreCase)
            && context.User.Identity?.IsAuthenticated != true
            && context.Features.Get<ContentPreviewFeature>() is null
            && IsInItsLanguage(context, page);
    }

    // A language that the site has given up leaves the choice to cookies and headers, which the cache does not look at.
    private static bool IsInItsLanguage(HttpContext context, PageRequest page) =>
        page.Culture is null
        || string.Equals(page.Culture, context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name, StringComparison.OrdinalIgnoreCase);
}
