using System.Globalization;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.Localization;

namespace CmsSite.News.Home;

/// <summary>The site's front door and the home page of each language.</summary>
public sealed class HomeController(HomePage page, ILocalizationService localization) : Controller
{
    /// <summary>Leads to the home page of the language that suits the visitor best.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/")]
    public IActionResult Root()
    {
        Response.Headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}";

        return LocalRedirect("~/" + CultureInfo.CurrentUICulture.Name);
    }

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
