using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace CmsSite.Conferences.Definitions;

/// <summary>Fills new indexes with what a site already holds.</summary>
internal static class StoredContent
{
    private const int BatchSize = 200;

    /// <summary>Stores the published items of the types anew once the migration is committed, which writes their index rows.</summary>
    public static void IndexAnew(params string[] contentTypes)
    {
        // A site that is being set up holds nothing yet.
        if (ShellScope.Context.Settings.IsInitializing())
        {
            return;
        }

        ShellScope.AddDeferredTask(async scope =>
        {
            foreach (var contentType in contentTypes)
            {
                for (var done = 0; await IndexBatchAsync(scope, contentType, done); done += BatchSize)
                {
                }
            }
        });
    }

    // A scope for each batch: a session keeps all it has read.
    private static async Task<bool> IndexBatchAsync(ShellScope parent, string contentType, int skipped)
    {
        var isMore = false;

        var host = parent.ServiceProvider.GetRequiredService<IShellHost>();

        await (await host.GetScopeAsync(parent.ShellContext.Settings)).UsingAsync(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var items = (await session
                .Query<ContentItem, ContentItemIndex>(row => row.ContentType == contentType && row.Published)
                .OrderBy(row => row.ContentItemId)
                .Skip(skipped)
                .Take(BatchSize)
                .ListAsync()).ToList();

            foreach (var item in items)
            {
                await session.SaveAsync(item);
            }

            isMore = items.Count == BatchSize;
        });

        return isMore;
    }
}
