using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace CmsSite.Conferences.Definitions;

/// <summary>Fills new indexes with what a site already holds.</summary>
public static class StoredContent
{
    private const int BatchSize = 200;

    /// <summary>Stores the published items of the types anew once the migration is committed, which writes their index rows.</summary>
    public static void IndexAnew(params string[] contentTypes)
    {
        foreach (var contentType in contentTypes)
        {
            IndexAnew(row => row.ContentType == contentType && row.Published);
        }
    }

    /// <summary>Stores versions anew once the migration is committed, which writes their index rows.</summary>
    public static void IndexAnew(Expression<Func<ContentItemIndex, bool>> which)
    {
        // A site that is being set up holds nothing yet.
        if (ShellScope.Context.Settings.IsInitializing())
        {
            return;
        }

        ShellScope.AddDeferredTask(async scope =>
        {
            for (long? after = 0; after is { } from;)
            {
                after = await IndexBatchAsync(scope, which, from);
            }
        });
    }

    // A scope for each batch: a session keeps all it has read. The tenant is being activated, which a scope would wait for. Gives back after which document the next begins, null after the last.
    private static async Task<long?> IndexBatchAsync(ShellScope parent, Expression<Func<ContentItemIndex, bool>> which, long after)
    {
        long? next = null;

        var host = parent.ServiceProvider.GetRequiredService<IShellHost>();

        await (await host.GetScopeAsync(parent.ShellContext.Settings)).UsingAsync(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var items = (await session
                .Query<ContentItem, ContentItemIndex>(which)
                .Where(row => row.DocumentId > after)
                .OrderBy(row => row.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToList();

            foreach (var item in items)
            {
                await session.SaveAsync(item, checkConcurrency: true);
            }

            try
            {
                await session.SaveChangesAsync();

                next = items.Count < BatchSize ? null : items[^1].Id;
            }
            catch (ConcurrencyException)
            {
                // Somebody changed one of them meanwhile, which must not be lost; the batch is taken once more.
                await session.CancelAsync();
                next = after;
            }
        }, activateShell: false);

        return next;
    }
}
