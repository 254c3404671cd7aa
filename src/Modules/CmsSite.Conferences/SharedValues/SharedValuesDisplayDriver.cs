using CmsSite.Conferences.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.SharedValues;

/// <summary>What the note above a translation's form shows.</summary>
public class SharedValuesViewModel
{
    /// <summary>The item in which the shared values are edited.</summary>
    public ContentItem Source { get; set; } = new();
}

/// <summary>
/// Finds out, before any part builds or reads its editor, whether the item takes its shared values from another, and says so above
/// the form. Keeps those values aside: Orchard Core empties what a form does not post.
/// </summary>
internal sealed class SharedValuesDisplayDriver(SharedEditing editing, KeptValues kept, LocalizationSource localizationSource, IEnumerable<IContentRules> rules) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        if (!string.IsNullOrEmpty(context.HtmlFieldPrefix) || !rules.Any(rule => rule.ContentType == model.ContentType))
        {
            return null;
        }

        var source = await localizationSource.OfAsync(model);

        if (source.ContentItemId == model.ContentItemId)
        {
            return null;
        }

        editing.Source = source;

        return Initialize<SharedValuesViewModel>("SharedValues", shape => shape.Source = source).Location("Parts:before.1");
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        var result = await EditAsync(model, context);

        if (result is not null)
        {
            kept.Item = model.Clone();
        }

        return result;
    }
}

/// <summary>The item as it was before the form's values were read: kept for the length of the request.</summary>
internal sealed class KeptValues
{
    /// <summary>Null where the form may change everything.</summary>
    public ContentItem? Item { get; set; }
}

/// <summary>Puts the shared values back once the form's values have been read.</summary>
internal sealed class SharedValuesRestorer(KeptValues kept, SharedValueCopier copier) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (kept.Item is { } item && string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            await copier.CopyAsync(item, contentItem);
        }
    }
}
