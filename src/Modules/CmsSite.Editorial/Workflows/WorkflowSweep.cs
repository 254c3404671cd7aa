using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Workflows;

/// <summary>
/// Goes through the site once a workflow is stored, in batches of one transaction each. Drafts from before get a record that counts
/// them as written by nobody known, so that they take two approvers; items under review are put where the workflow as it is now has a
/// place for them, never nearer to the public than their approvals carry them; items of types that no longer follow one leave the queues.
/// </summary>
public sealed class WorkflowSweep(IServiceProvider services)
{
    private const int BatchSize = 100;

    /// <summary>Has the site gone through after the commit of this scope.</summary>
    public static void Ask() => ShellScope.AddDeferredTask(scope => ActivatorUtilities.CreateInstance<WorkflowSweep>(scope.ServiceProvider).RunAsync());

    /// <summary>Goes through the whole site.</summary>
    public async Task RunAsync()
    {
        await EachBatchAsync((batch, after) => batch.RecordDraftsAsync(after));
        await EachBatchAsync((batch, after) => batch.RefileAsync(after));
    }

    private async Task EachBatchAsync(Func<SweepBatch, long, Task<long?>> sweepAsync)
    {
        long? after = 0;

        while (after is { } from)
        {
            // A scope for each batch: what is read is given up with it.
            await using var scope = services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();

            after = await sweepAsync(ActivatorUtilities.CreateInstance<SweepBatch>(scope.ServiceProvider), from);

            try
            {
                await session.SaveChangesAsync();
            }
            catch (ConcurrencyException)
            {
                // Somebody decided on one of them meanwhile; the batch is taken once more.
                await session.CancelAsync();
                after = from;
            }
        }
    }

    /// <summary>What is done in one transaction; gives back where the next batch begins, null after the last.</summary>
    private sealed class SweepBatch(ISession session, ReviewWorkflows workflows, ReviewRecords records, EditorialHistory history, IClock clock)
    {
        public async Task<long?> RecordDraftsAsync(long after)
        {
            var types = (await workflows.AllAsync()).SelectMany(workflow => workflow.ContentTypes).ToArray();
            var rows = (await session.QueryIndex<ContentItemIndex>(row => row.Latest && !row.Published && row.ContentType.IsIn(types) && row.DocumentId > after)
                .OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync()).ToList();
            var ids = rows.Select(row => row.ContentItemId).ToArray();
            var known = (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync()).Select(row => row.ContentItemId);

            await BeginAsync([.. ids.Except(known)]);

            return rows.Count < BatchSize ? null : rows[^1].DocumentId;
        }

        public async Task<long?> RefileAsync(long after)
        {
            var found = (await session.Query<ReviewRecord, ReviewIndex>(row => row.DocumentId > after).OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync()).ToList();

            foreach (var record in found)
            {
                var before = record.State;

                if (record.Refile(await workflows.ForAsync(record.ContentType), clock.UtcNow))
                {
                    await records.SaveAsync(record);
                    await TellAsync(record, before);
                }
            }

            return found.Count < BatchSize ? null : found[^1].Id;
        }

        private async Task BeginAsync(string[] ids)
        {
            if (ids.Length == 0)
            {
                return;
            }

            var versions = (await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && (row.Latest || row.Published)).ListAsync()).ToLookup(item => item.Latest);
            var published = versions[false].ToDictionary(item => item.ContentItemId);

            foreach (var draft in versions[true])
            {
                if (await workflows.ForAsync(draft.ContentType) is { } workflow)
                {
                    var record = records.Begin(draft, workflow, published.GetValueOrDefault(draft.ContentItemId));
                    record.Changed(workflow, ContentHash.Of(draft), userId: null, clock.UtcNow);
                    await records.SaveAsync(record, draft);
                }
            }
        }

        private async Task TellAsync(ReviewRecord record, string before)
        {
            if (record.State != before
                && await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == record.ContentItemId && row.Latest).FirstOrDefaultAsync() is { } item)
            {
                await history.AddAsync(new(HistoryAction.Moved, item) { From = before, To = record.State, Stage = record.Stage });
            }
        }
    }
}
