using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Data.Documents;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Together;

/// <summary>What a form sends to be kept.</summary>
public sealed class TypedForm
{
    /// <summary>The form's own id.</summary>
    public string? Form { get; set; }

    /// <summary>The item; empty for one that is not created yet.</summary>
    public string? Item { get; set; }

    /// <summary>The type of a new item.</summary>
    public string? Type { get; set; }

    /// <summary>The names and values of the inputs in their order, as JSON.</summary>
    public string? Values { get; set; }
}

/// <summary>What the page shows that brings back what was typed.</summary>
/// <param name="Kept">What was typed.</param>
/// <param name="Local">When, in the site's time.</param>
/// <param name="Inputs">The inputs.</param>
public sealed record RestoreViewModel(Autosave Kept, DateTimeOffset Local, IReadOnlyList<KeyValuePair<string, string>> Inputs);

/// <summary>Keeps what is typed into an editor, and brings it back to who typed it.</summary>
public sealed class AutosaveController(
    Autosaves autosaves,
    ReviewActor actor,
    IContentManager contentManager,
    IAuthorizationService authorization,
    IDocumentStore documentStore,
    IEnumerable<IContentRules> rules,
    ILocalClock localClock) : Controller
{
    /// <summary>Keeps what stands in a form.</summary>
    [HttpPost]
    [Admin("Editorial/Autosave", "CmsSite.Editorial.Autosave")]
    public async Task<IActionResult> Keep(TypedForm typed)
    {
        if (typed.Values?.Length > FormInputs.MaxLength)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!ModelState.IsValid || !FormInputs.IsFormId(typed.Form) || FormInputs.Read(typed.Values ?? "") is not { } inputs)
        {
            return BadRequest();
        }

        if (await ItemAsync(typed.Item, typed.Type) is not { } item)
        {
            return NotFound();
        }

        if (actor.UserId is not { } userId || !await MayEditAsync(item))
        {
            return Forbid();
        }

        return await KeepAsync(new()
        {
            FormId = typed.Form!,
            UserId = userId,
            ContentItemId = string.IsNullOrEmpty(typed.Item) ? "" : item.ContentItemId,
            ContentType = item.ContentType,
            Title = inputs.FirstOrDefault(input => input.Key == FormInputs.Title).Value?.Trim() ?? "",
            Values = FormInputs.Write(inputs),
        });
    }

    /// <summary>Leads what was typed back into the item's editor.</summary>
    [HttpGet]
    [Admin("Editorial/Autosave/{form}", "CmsSite.Editorial.Restore")]
    public async Task<IActionResult> Restore(string form)
    {
        Response.Headers.CacheControl = "no-store";

        if (await autosaves.FindAsync(actor.UserId ?? "", form) is not { } kept || await ItemAsync(kept.ContentItemId, kept.ContentType) is not { } item)
        {
            return NotFound();
        }

        return await MayEditAsync(item)
            ? View(new RestoreViewModel(kept, await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(kept.KeptUtc, DateTimeKind.Utc)), FormInputs.Read(kept.Values) ?? []))
            : Forbid();
    }

    /// <summary>Throws away what was typed.</summary>
    [HttpPost]
    [Admin("Editorial/Autosave/{form}/Discard", "CmsSite.Editorial.Discard")]
    public async Task<IActionResult> Discard(string form, bool stays)
    {
        if (await autosaves.FindAsync(actor.UserId ?? "", form) is not { } kept)
        {
            return NotFound();
        }

        await autosaves.SpendAsync(kept.UserId, kept.FormId);

        return stays ? NoContent()
            : kept.ContentItemId.Length > 0 ? RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = kept.ContentItemId })
            : RedirectToAction("Create", "Admin", new { area = "OrchardCore.Contents", id = kept.ContentType });
    }

    private async Task<IActionResult> KeepAsync(Autosave typed)
    {
        try
        {
            if (!await autosaves.KeepAsync(typed))
            {
                return Conflict();
            }

            await documentStore.CommitAsync();

            return NoContent();
        }
        catch (ConcurrencyException)
        {
            // The form was saved at the same moment.
            await documentStore.CancelAsync();

            return Conflict();
        }
    }

    private async Task<ContentItem?> ItemAsync(string? contentItemId, string? contentType)
    {
        var item = !string.IsNullOrEmpty(contentItemId) ? await contentManager.GetAsync(contentItemId, VersionOptions.Latest)
            : rules.Any(rule => rule.ContentType == contentType) ? await NewAsync(contentType!)
            : null;

        return item is not null && rules.Any(rule => rule.ContentType == item.ContentType) ? item : null;
    }

    // Who begins an item owns it: the rights to one's own content ask for that.
    private async Task<ContentItem> NewAsync(string contentType)
    {
        var item = await contentManager.NewAsync(contentType);

        item.Owner = actor.UserId;

        return item;
    }

    private Task<bool> MayEditAsync(ContentItem item) => authorization.AuthorizeAsync(User, CommonPermissions.EditContent, (object)item);
}
