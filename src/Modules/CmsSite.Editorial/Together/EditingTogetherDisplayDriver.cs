using CmsSite.Conferences.Editing;
using CmsSite.Conferences.Validation;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Together;

/// <summary>What was typed into a form and not saved, as it is offered.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Title">The title that was typed; may be empty.</param>
/// <param name="Kept">When it was kept, in the site's time.</param>
public sealed record OfferedAutosave(string FormId, string Title, DateTimeOffset Kept);

/// <summary>What an item's form shows of others who edit it, and of what was typed and not saved.</summary>
public class EditingTogetherViewModel
{
    /// <summary>The item; empty for one that is not created yet.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The state that the form was made from; empty for a new item.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>The post that the form answers.</summary>
    public EditingPost Post { get; set; } = new();

    /// <summary>What was typed into other forms and not saved, the latest first.</summary>
    public IReadOnlyList<OfferedAutosave> Autosaves { get; set; } = [];
}

/// <summary>Puts above an item's form who else has it open, and offers what was typed and not saved.</summary>
internal sealed class EditingTogetherDisplayDriver(
    EditingPost post, EditConflict conflict, Autosaves autosaves, ReviewActor actor, ILocalClock localClock, IEnumerable<IContentRules> rules) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        !string.IsNullOrEmpty(context.HtmlFieldPrefix) || !rules.Any(rule => rule.ContentType == model.ContentType)
            ? null
            : Initialize<EditingTogetherViewModel>("EditingTogether", async shape =>
            {
                shape.ContentItemId = context.IsNew ? "" : model.ContentItemId;
                shape.ContentType = model.ContentType;
                shape.Stamp = context.IsNew ? "" : conflict.PostedStamp ?? EditStamp.Of(model);
                shape.Post = post;
                shape.Autosaves = await OffersAsync(shape.ContentItemId, model.ContentType);
            }).Location("Parts:before");

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));

    private async Task<IReadOnlyList<OfferedAutosave>> OffersAsync(string contentItemId, string contentType)
    {
        var offers = new List<OfferedAutosave>();

        foreach (var kept in (await autosaves.OfAsync(actor.UserId ?? "", contentItemId, contentType)).Where(kept => kept.FormId != post.FormId))
        {
            offers.Add(new(kept.FormId, kept.Title, await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(kept.KeptUtc, DateTimeKind.Utc))));
        }

        return offers;
    }
}
