using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Editorial.Guard;

/// <summary>What an import stores once it is held to review.</summary>
/// <param name="Items">What to import.</param>
/// <param name="Drafts">Those of the items that are held back as drafts.</param>
internal sealed record PreparedImport(IReadOnlyList<ContentItem> Items, IReadOnlyList<ContentItem> Drafts);

/// <summary>
/// Turns what an import would publish into drafts beside what is public. Taking the flag away is not enough: a file that bears the id
/// of the published version would be written over it and take the page offline, and two versions of one item would both be the latest.
/// </summary>
internal sealed class GuardedImport(PublicationGuard guard, ISession session, IContentItemIdGenerator ids)
{
    /// <summary>Prepares what is to be imported; items that no workflow holds back pass as they are.</summary>
    public async Task<PreparedImport> PrepareAsync(IEnumerable<ContentItem> contentItems)
    {
        var all = contentItems.ToList();
        var stored = await StoredAsync(all);
        var items = new List<ContentItem>();
        var drafts = new List<ContentItem>();

        foreach (var item in all)
        {
            if (await guard.WorkflowOfAsync(item) is null)
            {
                items.Add(item);
            }
            else if (!IsStored(item, stored))
            {
                HoldBack(item, stored, all);
                items.Add(item);

                if (item.Latest)
                {
                    await guard.KnowAsync(item);
                    drafts.Add(item);
                }
            }
        }

        return new(items, drafts);
    }

    private async Task<IReadOnlyList<ContentItem>> StoredAsync(List<ContentItem> items)
    {
        var itemIds = items.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();

        return itemIds.Length == 0 ? [] :
            [.. await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(itemIds) && (row.Published || row.Latest)).ListAsync()];
    }

    // The same content again changes nothing, and must not send back what is public or under review.
    private static bool IsStored(ContentItem item, IReadOnlyList<ContentItem> stored)
    {
        var latest = stored.FirstOrDefault(version => version.ContentItemId == item.ContentItemId && version.Latest);

        return latest is not null && ContentHash.Of(latest) == ContentHash.Of(item);
    }

    private void HoldBack(ContentItem item, IReadOnlyList<ContentItem> stored, List<ContentItem> all)
    {
        var published = stored.FirstOrDefault(version => version.ContentItemId == item.ContentItemId && version.Published);
        var wouldBePublic = item.Published;
        var isOverPublished = published is not null && published.ContentItemVersionId == item.ContentItemVersionId;

        item.Published = false;
        item.PublishedUtc = wouldBePublic || isOverPublished ? null : item.PublishedUtc;

        if (wouldBePublic || isOverPublished)
        {
            item.Latest = !all.Exists(other => other != item && other.ContentItemId == item.ContentItemId && other.Latest && !other.Published);
        }

        if (isOverPublished)
        {
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
        }
    }
}
