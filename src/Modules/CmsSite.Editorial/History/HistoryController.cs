using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace CmsSite.Editorial.History;

/// <summary>The history of an item and of the whole site.</summary>
public sealed class HistoryController(
    HistoryReader reader,
    HistoryLines lines,
    HistoryVerifier verifier,
    IContentManager contentManager,
    ILocalizationService localization,
    ILocalClock localClock,
    IAuthorizationService authorization,
    IStringLocalizer<HistoryController> localizer) : Controller
{
    private const int PageSize = 50;

    /// <summary>Shows a page of the history.</summary>
    [HttpGet]
    [Admin("Editorial/History", "CmsSite.Editorial.History")]
    public async Task<IActionResult> Index(HistoryQuery query) =>
        await MayReadAsync(query) ? View(await ModelAsync(query)) : Forbid();

    /// <summary>Gives the history as a file for spreadsheets.</summary>
    [HttpGet]
    [Admin("Editorial/History/Csv", "CmsSite.Editorial.HistoryCsv")]
    public async Task<IActionResult> Csv(HistoryQuery query)
    {
        if (!await MayReadAsync(query))
        {
            return Forbid();
        }

        var header = HistoryCsv.Line(
            localizer["Entry"], localizer["When"], localizer["Who"], localizer["What"], localizer["Title"], localizer["Type"], localizer["Language"], localizer["From state"],
            localizer["To state"], localizer["Stage"], localizer["Comment"], localizer["Item"], localizer["Version"], localizer["Hash of the content"], localizer["Seal"]);

        return new HistoryCsvResult(reader.AllAsync(await FilterAsync(query)), lines, header);
    }

    /// <summary>Verifies the whole history and says where it is broken.</summary>
    [HttpPost]
    [Admin("Editorial/History/Verify", "CmsSite.Editorial.HistoryVerify")]
    public async Task<IActionResult> Verify(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, EditorialPermissions.ManageReviewWorkflows))
        {
            return Forbid();
        }

        return View(nameof(Index), await ModelAsync(new()) with { Verification = await verifier.VerifyAsync(cancellationToken) });
    }

    private async Task<bool> MayReadAsync(HistoryQuery query)
    {
        if (await authorization.AuthorizeAsync(User, EditorialPermissions.ViewEditorialHistory))
        {
            return true;
        }

        return query.Item is { Length: > 0 } id
            && await contentManager.GetAsync(id, VersionOptions.Latest) is { } item
            && (await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item)
                || await authorization.AuthorizeAsync(User, EditorialPermissions.ReviewContent, (object)item));
    }

    private async Task<HistoryViewModel> ModelAsync(HistoryQuery query)
    {
        var found = await reader.GetAsync(await FilterAsync(query), HistoryPlace.Parse(query.After), PageSize + 1);
        var shown = new List<HistoryLine>();

        foreach (var entry in found.Take(PageSize))
        {
            shown.Add(await lines.OfAsync(entry));
        }

        return new()
        {
            Query = query,
            Lines = shown,
            Older = found.Count > PageSize ? HistoryPlace.Of(found[PageSize - 1]).ToString() : null,
            ItemTitle = string.IsNullOrEmpty(query.Item) ? null : shown.FirstOrDefault()?.Entry.Title ?? await TitleAsync(query.Item),
            States = await lines.StatesAsync(),
            Languages = await localization.GetSupportedCulturesAsync(),
            CanSeeAll = await authorization.AuthorizeAsync(User, EditorialPermissions.ViewEditorialHistory),
            CanVerify = await authorization.AuthorizeAsync(User, EditorialPermissions.ManageReviewWorkflows),
        };
    }

    private async Task<string> TitleAsync(string contentItemId) =>
        await reader.GetAsync(new() { ContentItemId = contentItemId }, after: null, count: 1) is [{ Title: { Length: > 0 } title }] ? title : contentItemId;

    private async Task<HistoryFilter> FilterAsync(HistoryQuery query) => new()
    {
        ContentItemId = Given(query.Item),
        Title = Given(query.Title),
        UserName = Given(query.Person),
        Action = query.What,
        State = Given(query.State),
        Culture = Given(query.Language),
        FromUtc = await StartAsync(query.From),
        UntilUtc = await StartAsync(query.To < DateOnly.MaxValue ? query.To?.AddDays(1) : null),
    };

    // Noon exists in every time zone on every day; midnight may not.
    private async Task<DateTime?> StartAsync(DateOnly? day) =>
        day is { Year: > 1 } given ? (await localClock.ConvertToUtcAsync(given.ToDateTime(new TimeOnly(12, 0)))).AddHours(-12) : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
