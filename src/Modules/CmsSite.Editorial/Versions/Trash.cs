using CmsSite.Editorial.History;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Versions;

/// <summary>An item that was removed.</summary>
/// <param name="Version">Its newest version.</param>
/// <param name="Entry">What the history tells of the removal.</param>
public sealed record RemovedItem(ContentItem Version, HistoryEntry Entry);

/// <summary>Finds what was removed: by the history, so that it costs the same however many versions the site keeps.</summary>
public sealed class Trash(ISession session, ItemVersions versions)
{
    private const int BatchSize = 100;
    private const int MostBatches = 10;

    private static readonly string[] Removals = [nameof(HistoryAction.Removed), nameof(HistoryAction.DraftDiscarded)];

    /// <summary>Removed items, those removed last first, and where older ones begin; null where there are none.</summary>
    public async Task<(IReadOnlyList<RemovedItem> Items, HistoryPlace? Older)> ListAsync(HistoryPlace? after, int count)
    {
        var items = new List<RemovedItem>();
        var seen = new HashSet<string>();

        for (var i = 0; i < MostBatches; i++)
        {
            var entries = await RemovalsAsync(after);
            var present = await PresentAsync(entries);

            foreach (var entry in entries)
            {
                after = HistoryPlace.Of(entry);

                if (entry.ContentItemId is { } id && !present.Contains(id) && seen.Add(id) && await versions.NewestAsync(id) is { } version)
                {
                    items.Add(new(version, entry));
                }

                if (items.Count == count)
                {
                    return (items, after);
                }
            }

            if (entries.Count < BatchSize)
            {
                return (items, null);
            }
        }

        return (items, after);
    }

    private async Task<IReadOnlyList<HistoryEntry>> RemovalsAsync(HistoryPlace? after)
    {
        var (removed, discarded) = (Removals[0], Removals[1]);
        var query = session.Query<HistoryEntry, HistoryIndex>(row => row.Action == removed || row.Action == discarded);

        if (after is { } place)
        {
            var (utc, documentId) = place;
            query = query.Where(row => row.Utc < utc || (row.Utc == utc && row.DocumentId < documentId));
        }

        return [.. await query.OrderByDescending(row => row.Utc).ThenByDescending(row => row.DocumentId).Take(BatchSize).ListAsync()];
    }

    private async Task<HashSet<string>> PresentAsync(IReadOnlyList<HistoryEntry> entries)
    {
        var ids = entries.Select(entry => entry.ContentItemId).OfType<string>().Distinct().ToArray();

        return ids.Length == 0 ? [] :
            [.. (await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && (row.Latest || row.Published)).ListAsync()).Select(row => row.ContentItemId)];
    }
}
