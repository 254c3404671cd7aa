using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Display.Items;

/// <summary>The page of a content item.</summary>
[Area("OrchardCore.Contents")]
[Feature("OrchardCore.Contents")]
internal sealed class ItemController(
    IContentManager contents, IContentItemDisplayManager display, IAuthorizationService authorization, IUpdateModelAccessor updateModel) : Controller
{
    /// <summary>Shows the published version.</summary>
    public Task<IActionResult> Display(string contentItemId) => ShowAsync(contentItemId, VersionOptions.Published, CommonPermissions.ViewContent);

    /// <summary>Shows the latest version to who may see drafts.</summary>
    public Task<IActionResult> Preview(string contentItemId) => ShowAsync(contentItemId, VersionOptions.Latest, CommonPermissions.PreviewContent);

    private async Task<IActionResult> ShowAsync(string contentItemId, VersionOptions version, Permission permission)
    {
        if (string.IsNullOrEmpty(contentItemId) || await contents.GetAsync(contentItemId, version) is not { } item) return NotFound();
        if (!await authorization.AuthorizeAsync(User, permission, item)) return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();

        return View(nameof(Display), await display.BuildDisplayAsync(item, updateModel.ModelUpdater));
    }
}
