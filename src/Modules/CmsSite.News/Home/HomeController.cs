using System.Globalization;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace CmsSite.News.Home;

/// <summary>The home page of each language.</summary>
public sealed class HomeController(HomePage page, ILocalizationService localization) : Controller
{
    /// <summary>Shows the latest report, those before it, what comes next and what was recorded.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}")]
    public async Task<IActionResult> Index(string culture)
    {
        if (!await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        return View(await page.ReadAsync(CultureInfo.CurrentUICulture.Name));
    }
}
