using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;

namespace CmsSite.Conferences.Validation;

/// <summary>
/// Refuses wrong values typed into a form. A handler of the whole item, because a part's driver runs before the drivers of its own
/// fields and would see the values of yesterday.
/// </summary>
internal sealed class EditorValidation(IEnumerable<IContentRules> allRules) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        // Contained items have no rules of their own: those of their container walk its bags.
        foreach (var problem in allRules.Where(rules => rules.ContentType == contentItem.ContentType).SelectMany(rules => rules.Wrong(contentItem)))
        {
            context.Updater.ModelState.AddModelError(problem.Input, problem.Message);
        }

        return Task.CompletedTask;
    }
}
