using CmsSite.Editorial.History;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Contents;

namespace CmsSite.Editorial.Versions;

/// <summary>What the trash shows.</summary>
/// <param name="Items">The removed items, each with when it was removed in the site's time zone.</param>
/// <param name="Older">Where older ones begin; null where there are none.</param>
public sealed record TrashViewModel(IReadOnlyList<(RemovedItem Item, HistoryLine Line)> Items, string? Older);

/// <summary>The trash: removed items, to be restored as drafts.</summary>
public sealed class TrashController(Trash trash, HistoryLines lines, IAuthorizationService authorization) : Controller
{
    private const int PageSize = 50;

    /// <summary>Lists removed items that the person may edit.</summary>
    [HttpGet]
    [Admin("Editorial/Trash", "CmsSite.Editorial.Trash")]
    public async Task<IActionResult> Index(string? after)
    {
        if (!await authorization.AuthorizeAsync(User, EditorialPermissions.SubmitContent) && !await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent))
        {
            return Forbid();
        }

        var (found, older) = await trash.ListAsync(HistoryPlace.Parse(after), PageSize);
        var items = new List<(RemovedItem, HistoryLine)>();

        foreach (var item in found)
        {
            if (await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item.Version))
            {
                items.Add((item, await lines.OfAsync(item.Entry)));
            }
        }

        return View(new TrashViewModel(items, older?.ToString()));
    }
}
