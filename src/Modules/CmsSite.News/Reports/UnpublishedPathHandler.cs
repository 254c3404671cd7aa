using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.News.Reports;

/// <summary>Lets an item's address follow its title until the public knows it: Orchard Core makes it once and keeps it.</summary>
internal sealed class UnpublishedPathHandler : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task UpdatingAsync(UpdateContentContext context)
    {
        var item = context.ContentItem;

        if (item.PublishedUtc is null && item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
        {
            route.Path = null;
            item.Apply(route);
        }

        return Task.CompletedTask;
    }
}
