using CmsSite.Conferences.Reading;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.News.OutputCaching;

/// <summary>Notes every item that is read through the content manager.</summary>
internal sealed class ReadingHandler(ContentReads reads) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task LoadedAsync(LoadContentContext context)
    {
        reads.Item(context.ContentItem.ContentItemId);

        return Task.CompletedTask;
    }
}

/// <summary>Notes every item that is drawn, however it was read.</summary>
internal sealed class DrawnItemsDisplayDriver(ContentReads reads) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        reads.Item(model.ContentItemId);

        return null;
    }
}
