using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.News.Cultures;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace CmsSite.News.Accessibility;

/// <summary>The statement that EN 301 549 and its laws ask for: how far everybody can use the site.</summary>
public sealed class AccessibilityController(ISiteService siteService, ILocalizationService localization) : Controller
{
    // Moved on whenever the statement's claims have been checked again; a site may set a day of its own.
    private static readonly DateOnly Checked = new(2026, 11, 24);

    /// <summary>Shows the statement.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/accessibility")]
    public async Task<IActionResult> Index(string culture)
    {
        if (!await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        var site = await siteService.GetSiteSettingsAsync();
        var settings = await siteService.GetSettingsAsync<AccessibilitySettings>();

        return View(new AccessibilityViewModel(
            site.SiteName ?? "",
            settings.Contact?.Trim() ?? "",
            settings.Authority?.Trim() ?? "",
            DateText.Day((settings.CheckedOn ?? Checked).ToDateTime(default), CultureInfo.CurrentUICulture)));
    }
}
