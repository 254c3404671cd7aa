using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace CmsSite.News.FrontDoor;

/// <summary>Speaks the visitor's language where the address does not say one: at the front door and on error pages.</summary>
internal sealed class VisitorRequestCultureProvider : RequestCultureProvider
{
    /// <inheritdoc/>
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var languages = VisitorLanguages.Of(httpContext.Request);

        // The localization middleware takes the first that the site supports, else the site's default.
        return Task.FromResult(languages.Count == 0 ? null : new ProviderCultureResult(languages));
    }
}
