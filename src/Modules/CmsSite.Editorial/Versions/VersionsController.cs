using CmsSite.Editorial.Comparing;
using CmsSite.Editorial.History;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Versions;

/// <summary>The versions of an item: listed, compared, restored.</summary>
public sealed class VersionsController(
    ItemVersions versions,
    VersionComparison comparison,
    Restoration restoration,
    HistoryLines lines,
    ILocalClock localClock,
    INotifier notifier,
    IAuthorizationService authorization,
    IHtmlLocalizer<VersionsController> localizer) : Controller
{
    private const int PageSize = 50;

    /// <summary>Lists the versions.</summary>
    [HttpGet]
    [Admin("Editorial/Versions/{contentItemId}", "CmsSite.Editorial.Versions")]
    public async Task<IActionResult> Index(string contentItemId, int page = 1)
    {
        if (page < 1 || await versions.NewestAsync(contentItemId) is not { } newest)
        {
            return NotFound();
        }

        if (!await MayReadAsync(newest))
        {
            return Forbid();
        }

        var found = await versions.ListAsync(contentItemId, (page - 1) * PageSize, PageSize + 1);
        var shown = new List<VersionLine>();

        foreach (var version in found.Take(PageSize))
        {
            shown.Add(await LineAsync(version));
        }

        return View(new VersionsViewModel
        {
            ContentItemId = contentItemId,
            Title = newest.DisplayText ?? "",
            Culture = CultureOf(newest),
            Lines = shown,
            Page = page,
            HasMore = found.Count > PageSize,
            CanRestore = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)newest),
            IsRemoved = !newest.Latest && !newest.Published,
        });
    }

    /// <summary>Compares two versions.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    /// <param name="inline">Whether both texts are shown as one.</param>
    [HttpGet]
    [Admin("Editorial/Versions/{contentItemId}/Compare", "CmsSite.Editorial.VersionsCompare")]
    public async Task<IActionResult> Compare(string contentItemId, string? from, string? to, bool inline = false)
    {
        if (await versions.FindAsync(contentItemId, from) is not { } before || await versions.FindAsync(contentItemId, to) is not { } after)
        {
            return NotFound();
        }

        if (!await MayReadAsync(after))
        {
            return Forbid();
        }

        return View(new ComparisonViewModel
        {
            ContentItemId = contentItemId,
            Title = after.DisplayText ?? "",
            Culture = CultureOf(after),
            Before = await LineAsync(Plain(before)),
            After = await LineAsync(Plain(after)),
            Differences = new(await comparison.CompareAsync(before, after), !inline, CultureOf(after)),
        });
    }

    /// <summary>Makes a version the draft again.</summary>
    [HttpPost]
    [Admin("Editorial/Versions/{contentItemId}/Restore", "CmsSite.Editorial.VersionsRestore")]
    public async Task<IActionResult> Restore(string contentItemId, string? version)
    {
        if (await versions.FindAsync(contentItemId, version) is not { } found)
        {
            return NotFound();
        }

        // The newest one decides: who owned an earlier version may not be who may edit today.
        if (await versions.NewestAsync(contentItemId) is not { } newest || !await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)newest))
        {
            return Forbid();
        }

        var problems = await restoration.RestoreAsync(contentItemId, found.ContentItemVersionId);

        if (problems.Count == 0)
        {
            await notifier.SuccessAsync(localizer["“{0}” is a draft again as it was in that version. What is public stays as it is.", found.DisplayText ?? ""]);

            return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId });
        }

        foreach (var problem in problems)
        {
            await notifier.ErrorAsync(new LocalizedHtmlString(problem, System.Net.WebUtility.HtmlEncode(problem)));
        }

        return RedirectToAction(nameof(Index), new { contentItemId });
    }

    private async Task<bool> MayReadAsync(ContentItem item) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item)
        || await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent, (object)item);

    private async Task<VersionLine> LineAsync(ItemVersion version) => new(
        version,
        version.ModifiedUtc is { } utc ? await localClock.ConvertToLocalAsync(utc) : null,
        version.State is { } state ? (await lines.StatesAsync()).GetValueOrDefault(state, state) : null);

    private static ItemVersion Plain(ContentItem version) =>
        new(version.ContentItemVersionId, version.DisplayText ?? "", version.Author ?? "", version.ModifiedUtc, version.Latest, version.Published, null, null);

    private static string? CultureOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : null;
}
