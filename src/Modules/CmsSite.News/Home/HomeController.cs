using System.Globalization;
using CmsSite.News.Cultures;
using CmsSite.News.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.Localization;

namespace CmsSite.News.Home;

/// <summary>The site's front door and the home page of each language.</summary>
public sealed class HomeController(ReportList reports, ILocalizationService localization) : Controller
{
    private const int ReportsShown = 12;

    /// <summary>Leads to the home page of the language that suits the visitor best.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/")]
    public IActionResult Root()
    {
        Response.Headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}";

        return LocalRedirect("~/" + CultureInfo.CurrentUICulture.Name);
    }

    /// <summary>Shows the latest reports.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}")]
    public async Task<IActionResult> Index(string culture)
    {
        if (!await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        var page = await reports.GetPageAsync(CultureInfo.CurrentUICulture.Name, page: 1, ReportsShown);

        return View(new HomeViewModel(page.Entries is [var lead, ..] ? lead : null, [.. page.Entries.Skip(1)]));
    }
}
