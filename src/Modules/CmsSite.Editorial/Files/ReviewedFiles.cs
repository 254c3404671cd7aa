using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CmsSite.Editorial.Files;

/// <summary>Takes back what was approved, or has been public, with a file that becomes another while nothing seals it.</summary>
public sealed class ReviewedFiles(ISession session, ReviewRecords records, ReviewActor actor, EditorialHistory history)
{
    /// <summary>Notes that a path gets a content that nobody knows to be the one before; who decides on such an item at this moment has it refused.</summary>
    public async Task ReplacedAsync(string path)
    {
        var key = MediaPaths.KeyOf(path);
        var concerned = (await session.Query<ReviewRecord, ReviewedFileIndex>(row => row.FileKey == key).ListAsync()).ToList();

        foreach (var record in concerned)
        {
            record.FileReplaced(key, actor.UserId);

            await records.SaveAsync(record);

            if (await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == record.ContentItemId && row.Latest).FirstOrDefaultAsync() is { } item)
            {
                await history.AddAsync(new(HistoryAction.FileReplaced, item) { Comment = path });
            }
        }

        if (concerned.Count > 0)
        {
            // Before the file is there: a conflict must keep it out.
            await session.FlushAsync();
        }
    }
}
