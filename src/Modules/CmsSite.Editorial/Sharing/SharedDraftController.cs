using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Sharing;

/// <summary>What the page of a shared draft shows.</summary>
/// <param name="Until">Until when the link works, in the site's time zone.</param>
/// <param name="Content">The item as the public would see it.</param>
public sealed record SharedDraftViewModel(DateTimeOffset Until, IShape Content);

/// <summary>Shows a shared draft to whoever holds its link: kept by no cache, found by no search engine.</summary>
public sealed class SharedDraftController(DraftShares shares, IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModel, ILocalClock localClock) : Controller
{
    /// <summary>Shows the draft; 404 for a link that does not work, or works no longer.</summary>
    [HttpGet("/{culture:length(2)}/draft/{token}")]
    public async Task<IActionResult> Index(string? token)
    {
        Response.Headers[HeaderNames.CacheControl] = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers["Referrer-Policy"] = "no-referrer";

        if (token is null || await shares.OpenAsync(token) is not { } share)
        {
            return NotFound();
        }

        var until = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(share.ExpiresUtc, DateTimeKind.Utc)));

        return View(new SharedDraftViewModel(until, await displayManager.BuildDisplayAsync(share.Item, updateModel.ModelUpdater, "Detail")));
    }
}
