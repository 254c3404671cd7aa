using CmsSite.Editorial.History;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Versions;

/// <summary>Finds the versions of an item, a removed one's too.</summary>
public sealed class ItemVersions(ISession session)
{
    // What was said of the version itself, and neither in a thread nor to whom it was shown or given.
    private static readonly HashSet<string> Noted =
    [
        nameof(HistoryAction.Submitted), nameof(HistoryAction.Withdrawn), nameof(HistoryAction.ChangesRequested), nameof(HistoryAction.Approved), nameof(HistoryAction.Moved),
        nameof(HistoryAction.Published), nameof(HistoryAction.PublishedWithoutReview), nameof(HistoryAction.Archived), nameof(HistoryAction.Reopened),
    ];

    /// <summary>Some of an item's versions, newest first.</summary>
    public async Task<IReadOnlyList<ItemVersion>> ListAsync(string contentItemId, int skip, int count)
    {
        var rows = (await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.Latest).ThenByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.DocumentId)
            .Skip(skip).Take(count).ListAsync()).ToList();
        var told = await ToldAsync(contentItemId, [.. rows.Select(row => row.ContentItemVersionId)]);

        return
        [
            .. rows.Select(row => new ItemVersion(
                row.ContentItemVersionId,
                row.DisplayText ?? "",
                row.Author ?? "",
                row.ModifiedUtc,
                row.Latest,
                row.Published,
                told[row.ContentItemVersionId].LastOrDefault(entry => entry.To is not null)?.To,
                told[row.ContentItemVersionId].LastOrDefault(entry => Noted.Contains(entry.Action) && !string.IsNullOrEmpty(entry.Comment))?.Comment)),
        ];
    }

    /// <summary>A version of an item; null where the item has none of that id.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, string? versionId) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId && row.ContentItemVersionId == versionId).FirstOrDefaultAsync();

    /// <summary>The version that is worked on, or of a removed item the one that was changed last; null for an unknown item.</summary>
    public async Task<ContentItem?> NewestAsync(string contentItemId) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.Latest).ThenByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.DocumentId).FirstOrDefaultAsync();

    private async Task<ILookup<string?, HistoryEntry>> ToldAsync(string contentItemId, string[] versionIds) => versionIds.Length == 0
        ? Array.Empty<HistoryEntry>().ToLookup(entry => entry.VersionId)
        : (await session.Query<HistoryEntry, HistoryIndex>(row => row.ContentItemId == contentItemId && row.VersionId.IsIn(versionIds))
            .OrderBy(row => row.Utc).ThenBy(row => row.DocumentId).ListAsync()).ToLookup(entry => entry.VersionId);
}
