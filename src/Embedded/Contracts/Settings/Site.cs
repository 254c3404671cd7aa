using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings; those of modules are its properties.</summary>
public interface ISite : IEntity
{
    /// <summary>The site's name.</summary>
    string SiteName { get; set; }

    /// <summary>The address at which the public finds the site; null where each request's own is right.</summary>
    string BaseUrl { get; set; }

    /// <summary>The IANA id of the site's time zone.</summary>
    string TimeZoneId { get; set; }

    /// <summary>The id of the user who may do everything.</summary>
    string SuperUser { get; set; }

    /// <summary>Entries on a page of a list.</summary>
    int PageSize { get; set; }

    /// <summary>The route of the page at "/".</summary>
    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>A module's settings, or new ones.</summary>
    T GetOrCreate<T>()
        where T : new();

    /// <summary>A module's settings, if there are any.</summary>
    bool TryGet<T>(out T settings);
}

/// <summary>Reads and writes the site's settings.</summary>
public interface ISiteService
{
    /// <summary>A copy to change and give to <see cref="UpdateSiteSettingsAsync" />.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>The settings to read; shared, not to be changed.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>Stores changed settings; others see them after the commit.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}

/// <summary>Reads settings of modules.</summary>
public static class SiteServiceExtensions
{
    /// <summary>A module's settings, or new ones.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService)
        where T : new()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();
}
