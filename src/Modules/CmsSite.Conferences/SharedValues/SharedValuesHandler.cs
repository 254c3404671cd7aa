using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace CmsSite.Conferences.SharedValues;

/// <summary>
/// When the source of a localization set is published, writes its shared values into the set's other languages, in the same
/// transaction. It is worked out before the publication, which a failure then cancels; afterwards it is only written, since what a
/// handler throws there would be swallowed and the source published alone.
/// </summary>
internal sealed class SharedValuesHandler(
    LocalizationSource localizationSource,
    SharedValueCopier copier,
    ISession session,
    IServiceProvider services,
    IUpdateModelAccessor updateModel,
    ILogger<SharedValuesHandler> logger,
    IStringLocalizer<SharedValuesHandler> localizer) : ContentHandlerBase
{
    private readonly Dictionary<string, IReadOnlyList<ContentItem>> _siblings = [];

    /// <inheritdoc/>
    public override async Task PublishingAsync(PublishContentContext context)
    {
        try
        {
            var item = context.ContentItem;

            if (!await localizationSource.IsSourceAsync(item))
            {
                return;
            }

            var siblings = await localizationSource.SiblingsAsync(item);

            foreach (var sibling in siblings)
            {
                await copier.CopyAsync(item, sibling.Clone());
            }

            _siblings[item.ContentItemId] = siblings;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The shared values of {ContentItemId} can't be carried to its other languages.", context.ContentItem.ContentItemId);
            context.Cancel = true;
            updateModel.ModelUpdater?.ModelState.AddModelError("", localizer["The values shared with other languages could not be carried over, so nothing was published. Try again."]);
        }
    }

    /// <inheritdoc/>
    public override async Task PublishedAsync(PublishContentContext context)
    {
        if (!_siblings.Remove(context.ContentItem.ContentItemId, out var siblings))
        {
            return;
        }

        var changed = new List<ContentItem>();

        // Resolved late: what hears of it may itself need the content manager, which is being made with this handler.
        var handlers = services.GetServices<ISharedValuesEventHandler>().ToList();

        foreach (var handler in handlers)
        {
            await handler.SharedValuesChangingAsync(context.ContentItem, siblings);
        }

        foreach (var sibling in siblings)
        {
            if (await copier.CopyAsync(context.ContentItem, sibling))
            {
                // The check lets a translator's simultaneous save and this one not overwrite each other.
                await session.SaveAsync(sibling, checkConcurrency: true);
                changed.Add(sibling);
            }
        }

        foreach (var handler in changed.Count > 0 ? handlers : [])
        {
            await handler.SharedValuesChangedAsync(context.ContentItem, changed);
        }
    }
}
