using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Content;

/// <summary>Sets dates, owner and author.</summary>
internal sealed class StampHandler(IClock clock, IHttpContextAccessor accessor) : ContentHandlerBase
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    // From the start, so that permissions on one's own content hold for an item not yet stored.
    public override Task InitializingAsync(InitializingContentContext context)
    {
        Own(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.ModifiedUtc = clock.UtcNow;
        item.CreatedUtc ??= item.ModifiedUtc;
        if (item.Owner is null)
        {
            Own(item);
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        if (User is { } user)
        {
            context.ContentItem.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var (existing, building) = (context.ContentItem, context.BuildingContentItem);
        building.Owner = existing.Owner;
        building.PublishedUtc = existing.PublishedUtc;
        building.ModifiedUtc = clock.UtcNow;
        building.CreatedUtc = existing.CreatedUtc ?? building.ModifiedUtc;
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        context.ContentItem.CreatedUtc ??= context.ContentItem.PublishedUtc;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        return Task.CompletedTask;
    }

    private void Own(ContentItem item)
    {
        if (User is { } user)
        {
            item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author = user.Identity!.Name;
        }
    }
}
