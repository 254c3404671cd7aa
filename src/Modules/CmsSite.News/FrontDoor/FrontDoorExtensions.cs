using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;

namespace CmsSite.News.FrontDoor;

internal static class FrontDoorExtensions
{
    /// <summary>A page's address says its language, whatever the browser or a cookie prefers; where it doesn't, the visitor does.</summary>
    public static void AddPublicCultures(this RequestLocalizationOptions options)
    {
        options.RequestCultureProviders.Insert(0, new PathRequestCultureProvider());

        var header = options.RequestCultureProviders.OfType<AcceptLanguageHeaderRequestCultureProvider>().FirstOrDefault();
        var last = header is null ? options.RequestCultureProviders.Count : options.RequestCultureProviders.IndexOf(header);
        options.RequestCultureProviders.Insert(last, new VisitorRequestCultureProvider());
    }
}
