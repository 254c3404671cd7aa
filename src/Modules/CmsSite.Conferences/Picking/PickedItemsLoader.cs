using System.Globalization;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;

namespace CmsSite.Conferences.Picking;

/// <summary>Loads everyone and everything a report's form shows as picked, at once: before the form is built, and again after it was read.</summary>
internal sealed class PickedItemsLoader(PickedItems items) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => LoadAsync(contentItem, context.HtmlFieldPrefix);

    /// <inheritdoc/>
    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => LoadAsync(contentItem, context.HtmlFieldPrefix);

    private Task LoadAsync(ContentItem item, string? prefix)
    {
        if (item.ContentType != ConferenceReport.ContentType || !string.IsNullOrEmpty(prefix))
        {
            return Task.CompletedTask;
        }

        var culture = item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : CultureInfo.CurrentUICulture.Name;

        return items.LoadAsync([.. ReportDelegates.SetsIn(item), .. item.GetOrCreate<ConferenceReportPart>().Topics.LocalizationSets ?? []], culture);
    }
}
