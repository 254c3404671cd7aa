using CmsSite.Conferences.Places;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Settings;

namespace CmsSite.Conferences.Addresses;

/// <summary>Finds the address by which machines outside are to know the site.</summary>
public sealed class SiteAddress(ISiteService siteService, IHttpContextAccessor httpContext, IStringLocalizer<SiteAddress> localizer)
{
    /// <summary>The address of the site's settings, or else the one by which the request came.</summary>
    public async Task<SiteRoot> GetAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        var address = Uri.TryCreate(site.BaseUrl, UriKind.Absolute, out var set) ? set.AbsoluteUri : OfRequest();

        // The name is content; a site that wants it in several languages gives it translations.
        var name = string.IsNullOrEmpty(site.SiteName) ? "" : localizer[site.SiteName].Value;

        return new(name, new Uri(address.TrimEnd('/') + "/"), TimeZones.Find(site.TimeZoneId) ?? TimeZoneInfo.Utc);
    }

    private string OfRequest()
    {
        var request = httpContext.HttpContext?.Request ?? throw new InvalidOperationException("The site has no address outside a request unless its settings name one.");

        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);
    }
}
