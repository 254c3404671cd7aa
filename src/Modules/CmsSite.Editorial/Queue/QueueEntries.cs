using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Queue;

/// <summary>Makes of rows what a queue's page shows.</summary>
public sealed class QueueEntries(ReviewWorkflows workflows, ISession session, IClock clock, ILocalClock localClock, IStringLocalizer<QueueEntries> localizer)
{
    /// <summary>The entries of rows, in their order.</summary>
    public async Task<IReadOnlyList<QueueEntry>> OfAsync(IReadOnlyList<ReviewIndex> rows)
    {
        var entries = new List<QueueEntry>();

        foreach (var row in rows)
        {
            var workflow = await workflows.ForAsync(row.ContentType);
            var state = workflow?.States.FirstOrDefault(known => known.Name == row.State)?.DisplayName;
            var stage = workflow?.Stages.FirstOrDefault(known => ReviewIndex.StageOf(workflow.Name, known.Name) == row.Stage)?.DisplayName;

            entries.Add(new(
                row,
                state is null ? row.State : localizer[state],
                stage is null ? null : localizer[stage].Value,
                await LocalAsync(row.SinceUtc),
                Math.Max(0, (int)(clock.UtcNow - row.SinceUtc).TotalDays),
                row.DueUtc == ReviewIndex.NoDueDate ? null : await LocalAsync(row.DueUtc),
                row.DueUtc < clock.UtcNow));
        }

        return entries;
    }

    /// <summary>The remarks in threads that speak to somebody, with the titles of their items from one query.</summary>
    public async Task<IReadOnlyList<QueueMention>> OfAsync(IReadOnlyList<ReviewThread> threads, string userName)
    {
        var ids = threads.Select(thread => thread.ContentItemId).Distinct().ToArray();
        var rows = ids.Length == 0
            ? []
            : (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync()).DistinctBy(row => row.ContentItemId).ToDictionary(row => row.ContentItemId);
        var mentions = new List<QueueMention>();

        foreach (var thread in threads)
        {
            var row = rows.GetValueOrDefault(thread.ContentItemId);
            var remark = thread.Remarks.LastOrDefault(remark => remark.Mentions.Contains(userName, StringComparer.OrdinalIgnoreCase)) ?? thread.Remarks[^1];

            mentions.Add(new(thread, remark, row?.Title ?? thread.ContentItemId, row?.Culture, await LocalAsync(remark.Utc)));
        }

        return mentions;
    }

    private Task<DateTimeOffset> LocalAsync(DateTime utc) => localClock.ConvertToLocalAsync(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
