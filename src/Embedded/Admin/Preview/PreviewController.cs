using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentPreview;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Preview;

/// <summary>Shows what an editor holds as the page it would be, without storing it.</summary>
[Area("OrchardCore.ContentPreview")]
[Feature("OrchardCore.ContentPreview")]
internal sealed class PreviewController(
    IAuthorizationService authorization,
    IContentManager contents,
    IContentItemDisplayManager display,
    IUpdateModelAccessor updateModel,
    IMemoryCache drafts,
    IClock clock) : Controller
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(5);

    /// <summary>The window that follows the editor.</summary>
    [HttpGet]
    public IActionResult Index(string? id) => View(model: id);

    /// <summary>Takes the form and answers where its page can be seen.</summary>
    [HttpPost]
    public async Task<IActionResult> Draft(string contentItemType, string previewContentItemId, string? previewContentItemVersionId, string? previewToken)
    {
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent))
            return Refuse();

        var item = await contents.NewAsync(contentItemType);
        HttpContext.Features.Set(ContentPreviewFeature.Instance);
        // The ids of the item edited, so that what must be unique (its address) is not taken by itself.
        item.Id = -1;
        item.ContentItemId = previewContentItemId;
        item.ContentItemVersionId = previewContentItemVersionId;
        item.CreatedUtc = item.ModifiedUtc = item.PublishedUtc = clock.UtcNow;
        item.Published = true;
        await display.UpdateEditorAsync(item, updateModel.ModelUpdater, true, string.Empty, string.Empty);

        if (!ModelState.IsValid)
            return UnprocessableEntity(new { errors = ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage) });

        var token = string.IsNullOrEmpty(previewToken) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) : previewToken;
        drafts.Set(KeyOf(token), item, new MemoryCacheEntryOptions { SlidingExpiration = KeptFor });
        return Ok(new { previewUrl = Url.Action(nameof(Display), new { token }), token });
    }

    /// <summary>The page of a draft taken before, for whoever may preview.</summary>
    [HttpGet]
    public async Task<IActionResult> Display(string token)
    {
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent))
            return Refuse();
        if (!drafts.TryGetValue(KeyOf(token), out ContentItem? item))
            return NotFound();

        HttpContext.Features.Set(ContentPreviewFeature.Instance);
        return View(await display.BuildDisplayAsync(item, updateModel.ModelUpdater, "Detail", string.Empty));
    }

    private IActionResult Refuse() => User.Identity is { IsAuthenticated: true } ? Forbid() : Challenge();

    private static string KeyOf(string token) => "contentpreview:" + token;
}
