using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Languages;

/// <summary>Makes the draft of an item in another language.</summary>
[Area("OrchardCore.ContentLocalization")]
[Feature("OrchardCore.ContentLocalization")]
internal sealed class AdminController(
    IContentManager contents,
    IContentLocalizationManager localizations,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    [HttpPost, Admin("ContentLocalization", "ContentLocalization.Localize")]
    public async Task<IActionResult> Localize(string contentItemId, string? targetCulture, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
            return NotFound();
        if (!await authorization.AuthorizeAsync(User, ContentLocalizationPermissions.LocalizeContent, item)
            || !await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, await contents.NewAsync(item.ContentType)))
            return Forbid();
        if (!item.TryGet<LocalizationPart>(out var part))
            return NotFound();

        return RedirectToAction("Edit", "Admin", new
        {
            area = "OrchardCore.Contents",
            contentItemId = await LocalizeAsync(item, part, targetCulture ?? string.Empty),
            returnUrl,
        });
    }

    /// <summary>Answers the id of the item to go on with.</summary>
    private async Task<string> LocalizeAsync(ContentItem item, LocalizationPart part, string culture)
    {
        if (await localizations.GetContentItemAsync(part.LocalizationSet, culture) is not null)
        {
            await notifier.WarningAsync(localizer["A localization already exists for '{0}'.", culture]);
            return item.ContentItemId;
        }

        try
        {
            var localized = await localizations.LocalizeAsync(item, culture);
            await notifier.InformationAsync(localizer["Localized version of the content created successfully."]);
            return localized.ContentItemId;
        }
        catch (InvalidOperationException)
        {
            await notifier.WarningAsync(localizer["Could not create localized version of the content item."]);
            return item.ContentItemId;
        }
    }
}
