using CmsSite.Conferences.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Editing;

/// <summary>What the form shows of the state it was made from, and of a conflict.</summary>
public class EditConflictViewModel
{
    /// <summary>The stamp of the state that the form was made from.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>What the post found; filled while the form's values are read, after this model was made.</summary>
    public EditConflict Conflict { get; set; } = new();
}

/// <summary>Puts the stamp into a form, and above it what somebody else has saved meanwhile.</summary>
internal sealed class EditConflictDisplayDriver(EditConflict conflict, IEnumerable<IContentRules> rules) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        context.IsNew || !string.IsNullOrEmpty(context.HtmlFieldPrefix) || !rules.Any(rule => rule.ContentType == model.ContentType)
            ? null
            : Initialize<EditConflictViewModel>("EditConflict", shape =>
            {
                shape.Stamp = conflict.PostedStamp ?? EditStamp.Of(model);
                shape.Conflict = conflict;
            }).Location("Parts:before");

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        // No part has been updated yet: this is what the other has saved.
        if (conflict.IsConflict && conflict.Theirs is null && string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            conflict.Theirs = model.Clone();
        }

        return Task.FromResult(Edit(model, context));
    }
}

/// <summary>Compares the two states once the form's values have been read.</summary>
internal sealed class EditConflictComparison(EditConflict conflict, ContentComparer comparer) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (conflict.Theirs is { } theirs && string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            conflict.Differences = await comparer.CompareAsync(theirs, contentItem);
        }
    }
}
