using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;

namespace CmsSite.Conferences.Reports;

/// <summary>
/// Refuses wrong values typed into a report's form. A handler of the whole item, because a part's driver runs before the drivers
/// of its own fields and would see the values of yesterday.
/// </summary>
internal sealed class ConferenceReportEditorValidation(ConferenceReportRules rules) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!contentItem.TryGet<ConferenceReportPart>(out var part))
        {
            return Task.CompletedTask;
        }

        var prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? "" : context.HtmlFieldPrefix + ".";

        foreach (var problem in rules.Wrong(part))
        {
            context.Updater.ModelState.AddModelError(prefix + problem.Field, problem.Message);
        }

        return Task.CompletedTask;
    }
}
