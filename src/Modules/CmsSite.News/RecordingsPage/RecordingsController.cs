using System.Globalization;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace CmsSite.News.RecordingsPage;

/// <summary>The recordings of all conferences, latest first, page by page.</summary>
public sealed class RecordingsController(RecordingList recordings, ILocalizationService localization) : Controller
{
    private const int PageSize = 20;

    /// <summary>Shows one page of conferences with their recordings; a page beyond the end does not exist.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/recordings")]
    public async Task<IActionResult> Index(string culture, int page = 1)
    {
        if (!ModelState.IsValid || page < 1 || !await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        var found = await recordings.GetPageAsync(CultureInfo.CurrentUICulture.Name, page, PageSize);

        return page > found.PageCount ? NotFound() : View(found);
    }
}
