using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Routing;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>The list of content, the editor of an item and what can be done with one.</summary>
[Area("OrchardCore.Contents")]
[Feature("OrchardCore.Contents")]
internal sealed class AdminController(
    IAuthorizationService authorization,
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager display,
    ContentList list,
    ContentEditor editor,
    BulkActions bulk,
    INotifier notifier,
    IUpdateModelAccessor updateModel,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private const string ListPath = "Contents/ContentItems/{contentTypeId?}";
    private const string CreatePath = "Contents/ContentTypes/{id}/Create";
    private const string ItemPath = "Contents/ContentItems/{contentItemId}/";

    [Admin(ListPath)]
    public async Task<IActionResult> List(string? contentTypeId, string? q, int? pagenum, int? pageSize)
    {
        if (!await list.MayListAsync(User))
            return Forbid();
        if (!string.IsNullOrEmpty(contentTypeId) && await definitions.GetTypeDefinitionAsync(contentTypeId) is null)
            return NotFound();

        RestoreErrors();
        var filter = ContentListFilter.Parse(q);
        if (!string.IsNullOrEmpty(contentTypeId))
            filter = filter with { Type = contentTypeId };

        return View(await list.BuildAsync(filter, User, updateModel.ModelUpdater, pagenum ?? 1, pageSize));
    }

    [HttpPost, Admin(ListPath), ActionName(nameof(List)), FormValueRequired("submit.Filter")]
    public IActionResult Filter(ContentListOptions options, [Bind(Prefix = "Localization.SelectedCulture")] string? culture)
        => RedirectToAction(nameof(List), new { contentTypeId = "", q = options.ToFilter(culture).ToString() });

    [HttpPost, Admin(ListPath), ActionName(nameof(List)), FormValueRequired("submit.BulkAction")]
    public async Task<IActionResult> Bulk(ContentListOptions options, long[] itemIds)
        => await bulk.RunAsync(options.BulkAction, itemIds, User) ? RedirectToList() : Forbid();

    [Admin(CreatePath)]
    public async Task<IActionResult> Create(string id)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
            return NotFound();
        if (!await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, id, UserId))
            return Forbid();

        var item = await contents.NewAsync(id);
        return View(await display.BuildEditorAsync(item, updateModel.ModelUpdater, true, string.Empty, string.Empty));
    }

    [HttpPost, Admin(CreatePath), ActionName(nameof(Create)), FormValueRequired("submit.Save")]
    public Task<IActionResult> CreateAndSave(string id, string? returnUrl)
        => CreateAsync(id, returnUrl, Submission.SaveDraft);

    [HttpPost, Admin(CreatePath), ActionName(nameof(Create)), FormValueRequired("submit.Publish")]
    public Task<IActionResult> CreateAndPublish(string id, string? returnUrl)
        => CreateAsync(id, returnUrl, Submission.Publish);

    [Admin(ItemPath + nameof(Edit))]
    public async Task<IActionResult> Edit(string contentItemId)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
            return NotFound();
        if (!await MayAsync(CommonPermissions.EditContent, item))
            return Forbid();

        return View(await display.BuildEditorAsync(item, updateModel.ModelUpdater, false, string.Empty, string.Empty));
    }

    [HttpPost, Admin(ItemPath + nameof(Edit)), ActionName(nameof(Edit)), FormValueRequired("submit.Save")]
    public Task<IActionResult> EditAndSave(string contentItemId, string? returnUrl)
        => EditAsync(contentItemId, returnUrl, Submission.SaveDraft);

    [HttpPost, Admin(ItemPath + nameof(Edit)), ActionName(nameof(Edit)), FormValueRequired("submit.Publish")]
    public Task<IActionResult> EditAndPublish(string contentItemId, string? returnUrl)
        => EditAsync(contentItemId, returnUrl, Submission.Publish);

    [HttpPost, Admin(ItemPath + nameof(Edit)), ActionName(nameof(Edit)), FormValueRequired("submit.Unpublish")]
    public Task<IActionResult> EditAndUnpublish(string contentItemId, string? returnUrl)
        => EditAsync(contentItemId, returnUrl, Submission.Unpublish);

    [HttpPost, Admin(ItemPath + nameof(Publish))]
    public Task<IActionResult> Publish(string contentItemId, string? returnUrl)
        => ActAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, contents.PublishAsync,
            type => localizer["That {0} has been published.", type]);

    [HttpPost, Admin(ItemPath + nameof(Unpublish))]
    public Task<IActionResult> Unpublish(string contentItemId, string? returnUrl)
        => ActAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, contents.UnpublishAsync,
            type => localizer["The {0} has been unpublished.", type]);

    [HttpPost, Admin(ItemPath + nameof(DiscardDraft))]
    public async Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl)
        => await contents.GetAsync(contentItemId, VersionOptions.Latest) is { Published: true }
            ? NotFound()
            : await ActAsync(contentItemId, returnUrl, CommonPermissions.DeleteContent, DiscardAsync,
                type => localizer["The {0} draft has been removed.", type]);

    [HttpPost, Admin(ItemPath + "Delete")]
    public async Task<IActionResult> Remove(string contentItemId, string? returnUrl)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is null && await MayAsync(CommonPermissions.DeleteContent, null))
            return Back(returnUrl);

        return await ActAsync(contentItemId, returnUrl, CommonPermissions.DeleteContent, contents.RemoveAsync,
            type => localizer["That {0} has been removed.", type]);
    }

    [HttpPost, Admin(ItemPath + nameof(Clone))]
    public async Task<IActionResult> Clone(string contentItemId, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
            return NotFound();
        if (!await MayAsync(CommonPermissions.CloneContent, item))
            return Forbid();

        await contents.CloneAsync(item);
        await notifier.InformationAsync(localizer["Successfully cloned. The clone was saved as a draft."]);
        return Back(returnUrl);
    }

    private string? UserId => User.FindFirstValue(ClaimTypes.NameIdentifier);

    private async Task<IActionResult> CreateAsync(string id, string? returnUrl, Submission submission)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
            return NotFound();
        if (submission == Submission.Publish && !await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.PublishContent, id, UserId))
            return Forbid();

        var item = await contents.NewAsync(id);
        if (!await MayAsync(CommonPermissions.EditContent, item))
            return Forbid();

        return await SubmitAsync(item, returnUrl, submission, isNew: true);
    }

    private async Task<IActionResult> EditAsync(string contentItemId, string? returnUrl, Submission submission)
    {
        var latest = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (latest is null)
            return NotFound();
        if (submission != Submission.SaveDraft && !await MayAsync(CommonPermissions.PublishContent, latest))
            return Forbid();

        // Asked before a draft is made, so that a refusal leaves none behind.
        if (!await MayAsync(CommonPermissions.EditContent, latest))
            return Forbid();

        var draft = await contents.GetAsync(contentItemId, VersionOptions.DraftRequired);
        return await SubmitAsync(draft, returnUrl, submission, isNew: false);
    }

    private async Task<IActionResult> SubmitAsync(ContentItem item, string? returnUrl, Submission submission, bool isNew)
    {
        var hasReturnUrl = !string.IsNullOrEmpty(returnUrl);
        if (hasReturnUrl && !Url.IsLocalUrl(returnUrl))
            return BadRequest();
        if (await editor.SubmitAsync(item, updateModel.ModelUpdater, submission, isNew) is { } form)
            return View(isNew ? nameof(Create) : nameof(Edit), form);

        var stays = Request.Form.Any(field => field.Key.StartsWith("submit.", StringComparison.Ordinal)
            && field.Value.ToString().EndsWith("AndContinue", StringComparison.Ordinal));
        return hasReturnUrl && !stays
            ? LocalRedirect(returnUrl!)
            : RedirectToAction(nameof(Edit), new { contentItemId = item.ContentItemId, returnUrl = hasReturnUrl ? returnUrl : null });
    }

    private async Task<IActionResult> ActAsync(
        string contentItemId, string? returnUrl, Permission permission, Func<ContentItem, Task<bool>> act, Func<string, LocalizedHtmlString> done)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
            return NotFound();
        if (!await MayAsync(permission, item))
            return Forbid();

        if (await act(item))
            await notifier.SuccessAsync(done(await editor.DisplayNameAsync(item)));
        else if (Url.IsLocalUrl(returnUrl))
            await notifier.ErrorAsync(localizer["The operation was canceled."]);

        return Back(returnUrl);
    }

    private async Task<bool> DiscardAsync(ContentItem draft)
    {
        await contents.DiscardDraftAsync(draft);
        return true;
    }

    private Task<bool> MayAsync(Permission permission, ContentItem? item) => authorization.AuthorizeAsync(User, permission, item);

    private IActionResult Back(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToList();

    // What a handler had against it is told on the list, the page that follows.
    private RedirectToActionResult RedirectToList()
    {
        if (!ModelState.IsValid)
            TempData[nameof(ModelState)] = ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).ToArray();

        return RedirectToAction(nameof(List), new { contentTypeId = "" });
    }

    private void RestoreErrors()
    {
        foreach (var error in TempData[nameof(ModelState)] as string[] ?? [])
            ModelState.AddModelError(string.Empty, error);
    }
}
