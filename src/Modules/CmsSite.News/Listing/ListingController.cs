using System.Globalization;
using CmsSite.News.Cultures;
using CmsSite.News.Reports;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace CmsSite.News.Listing;

/// <summary>All reports, latest first, page by page.</summary>
public sealed class ListingController(ReportList reports, ILocalizationService localization) : Controller
{
    private const int PageSize = 20;

    /// <summary>Shows one page of the list; a page beyond the end does not exist.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news")]
    public async Task<IActionResult> Index(string culture, int page = 1)
    {
        if (!ModelState.IsValid || page < 1 || !await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        var found = await reports.GetPageAsync(CultureInfo.CurrentUICulture.Name, page, PageSize);
        var pageCount = Math.Max(1, (found.Total + PageSize - 1) / PageSize);

        return page > pageCount ? NotFound() : View(ListingViewModel.From(found.Entries, page, pageCount, found.Total));
    }
}
