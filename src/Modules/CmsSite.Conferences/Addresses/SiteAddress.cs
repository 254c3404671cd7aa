using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.Settings;

namespace CmsSite.Conferences.Addresses;

/// <summary>Finds the address by which machines outside are to know the site.</summary>
public sealed class SiteAddress(ISiteService siteService, IHttpContextAccessor httpContext)
{
    /// <summary>The address of the site's settings, or else the one by which the request came.</summary>
    public async Task<SiteRoot> GetAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        var address = Uri.TryCreate(site.BaseUrl, UriKind.Absolute, out var set) ? set.AbsoluteUri : OfRequest();

        return new(site.SiteName ?? "", new Uri(address.TrimEnd('/') + "/"));
    }

    private string OfRequest()
    {
        var request = httpContext.HttpContext?.Request ?? throw new InvalidOperationException("The site has no address outside a request unless its settings name one.");

        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);
    }
}
