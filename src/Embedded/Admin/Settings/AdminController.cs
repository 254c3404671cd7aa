using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.Settings;

/// <summary>Shows and changes the settings of one group.</summary>
[Area(Area)]
[Admin("Settings/{groupId}", "AdminSettings")]
internal sealed class AdminController(
    SettingsForms forms,
    ISiteService siteService,
    IAuthorizationService authorization,
    IUpdateModelAccessor updateModel,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    internal const string Area = "OrchardCore.Settings";

    /// <summary>Shows the group's form.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string groupId) =>
        await MayAsync(groupId) ? Form(await forms.BuildAsync(await siteService.GetSiteSettingsAsync(), updateModel.ModelUpdater, groupId)) : Forbid();

    /// <summary>Stores what was typed, unless some of it is wrong.</summary>
    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Store(string groupId)
    {
        if (!await MayAsync(groupId))
        {
            return Forbid();
        }

        var site = await siteService.LoadSiteSettingsAsync();
        var form = await forms.UpdateAsync(site, updateModel.ModelUpdater, groupId);
        if (form is null || !ModelState.IsValid)
        {
            return Form(form);
        }

        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(localizer["Site settings updated successfully."]);

        return RedirectToAction(nameof(Index), new { groupId });
    }

    private Task<bool> MayAsync(string groupId) => authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId);

    private IActionResult Form(IShape? form) => form is null ? NotFound() : View("~/Areas/CmsSite.Embedded.Admin/Views/Settings/Index.cshtml", form);
}
