using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.SiteTests.Caching;

/// <summary>Changes of content as code makes them, in a scope of the tenant.</summary>
internal static class Changes
{
    /// <summary>Publishes an item's draft, which is approved.</summary>
    public static async Task PublishLatestAsync(this IServiceProvider services, string id)
    {
        var manager = services.GetRequiredService<IContentManager>();

        Assert.True(await manager.PublishAsync(await manager.GetAsync(id, VersionOptions.Latest)));
    }

    /// <summary>Publishes an item again as it is.</summary>
    public static async Task TouchAsync(this IServiceProvider services, string id)
    {
        var manager = services.GetRequiredService<IContentManager>();

        await manager.PublishAsync(await manager.GetAsync(id, VersionOptions.DraftRequired));
    }

    public static async Task UnpublishAsync(this IServiceProvider services, string id)
    {
        var manager = services.GetRequiredService<IContentManager>();

        await manager.UnpublishAsync(await manager.GetAsync(id));
    }

    public static async Task RemoveAsync(this IServiceProvider services, string id)
    {
        var manager = services.GetRequiredService<IContentManager>();

        await manager.RemoveAsync(await manager.GetAsync(id, VersionOptions.Latest));
    }

    /// <summary>Gives up what the scope has changed.</summary>
    public static Task RollBackAsync(this IServiceProvider services) => services.GetRequiredService<ISession>().CancelAsync();
}
