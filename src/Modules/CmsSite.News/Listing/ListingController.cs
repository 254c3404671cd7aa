using System.Globalization;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace CmsSite.News.Listing;

/// <summary>All reports, latest first, page by page, narrowed by year, topic and country.</summary>
public sealed class ListingController(ListingReader reader, ILocalizationService localization) : Controller
{
    /// <summary>Shows one page of the list; one beyond the end, or narrowed to what no report has, does not exist.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news")]
    public async Task<IActionResult> Index(string culture, int? year, string? topic, string? country, int page = 1)
    {
        if (!ModelState.IsValid || page < 1 || !await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        var model = await reader.ReadAsync(new(year, topic, country, page), CultureInfo.CurrentUICulture.Name);

        return model is null ? NotFound() : View(model);
    }
}
