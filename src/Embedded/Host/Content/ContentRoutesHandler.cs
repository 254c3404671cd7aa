using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Embedded.Content;

/// <summary>Tells the route values of an item's pages.</summary>
internal sealed class ContentRoutesHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var item = context.ContentItem;
        metadata.CreateRouteValues ??= Route("Admin", "Create", "id", item.ContentType);
        metadata.EditorRouteValues ??= Route("Admin", "Edit", "contentItemId", item.ContentItemId);
        metadata.AdminRouteValues ??= Route("Admin", "Edit", "contentItemId", item.ContentItemId);
        metadata.DisplayRouteValues ??= Route("Item", "Display", "contentItemId", item.ContentItemId);
        metadata.RemoveRouteValues ??= Route("Admin", "Remove", "contentItemId", item.ContentItemId);
        return Task.CompletedTask;
    });

    private static RouteValueDictionary Route(string controller, string action, string name, string value) => new()
    {
        ["Area"] = "OrchardCore.Contents",
        ["Controller"] = controller,
        ["Action"] = action,
        [name] = value,
    };
}
