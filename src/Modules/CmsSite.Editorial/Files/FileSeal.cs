using System.Linq.Expressions;
using CmsSite.Editorial.Queue;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Files;

/// <summary>
/// Knows which files of the media library stay what they are: those of pages that follow a workflow and are public, and of versions that
/// are under review or approved. A draft, or one that was sent back, seals nothing.
/// </summary>
public sealed class FileSeal(ISession session, ReviewWorkflows workflows)
{
    private const int BatchSize = 200;

    private static readonly string[] Queues = [nameof(QueueKind.ToReview), nameof(QueueKind.ToPublish)];

    /// <summary>A version that seals the file; null where the path is free.</summary>
    public async Task<ContentItem?> FindAsync(string path)
    {
        var key = MediaPaths.KeyOf(path);
        var types = (await workflows.AllAsync()).SelectMany(workflow => workflow.ContentTypes).ToArray();
        var published = await session.QueryIndex<MediaUseIndex>(row => row.FileKey == key && row.Published && row.ContentType.IsIn(types)).FirstOrDefaultAsync();

        return published is null ? await FindReviewedAsync(key, types) : await VersionAsync(row => row.ContentItemId == published.ContentItemId && row.Published);
    }

    private async Task<ContentItem?> FindReviewedAsync(string key, string[] types)
    {
        var uses = await session.QueryIndex<MediaUseIndex>(row => row.FileKey == key && !row.Published && row.ContentType.IsIn(types)).ListAsync();

        foreach (var ids in uses.Select(use => use.ContentItemId).Chunk(BatchSize))
        {
            if (await session.QueryIndex<ReviewIndex>(row => row.ContentItemId.IsIn(ids) && row.Queue.IsIn(Queues)).FirstOrDefaultAsync() is { } review)
            {
                return await VersionAsync(row => row.ContentItemId == review.ContentItemId && row.Latest);
            }
        }

        return null;
    }

    private async Task<ContentItem?> VersionAsync(Expression<Func<ContentItemIndex, bool>> which) =>
        await session.Query<ContentItem, ContentItemIndex>(which).FirstOrDefaultAsync();
}
