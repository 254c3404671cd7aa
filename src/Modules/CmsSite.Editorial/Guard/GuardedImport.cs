using System.ComponentModel.DataAnnotations;
using CmsSite.Editorial.Reviews;
using Microsoft.Extensions.Localization;
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
internal sealed class GuardedImport(PublicationGuard guard, ISession session, IContentItemIdGenerator ids, IStringLocalizer<GuardedImport> localizer)
{
    private const int AtOnce = 500;

    /// <summary>Prepares what is to be imported; items that no workflow holds back pass as they are.</summary>
    /// <exception cref="ValidationException">An item bears the id of another, or another type than the site knows it by.</exception>
    public async Task<PreparedImport> PrepareAsync(IEnumerable<ContentItem> contentItems)
    {
        var all = contentItems.ToList();

        await RefuseImpostorsAsync(all);

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

    // The host writes over what bears the version's id: an item that says it is of a type without review must not be written over a page.
    private async Task RefuseImpostorsAsync(List<ContentItem> items)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var row in await ReviewedAsync(items))
        {
            (types[row.ContentItemId], owners[row.ContentItemVersionId]) = (row.ContentType, row.ContentItemId);
        }

        var impostor = items.Find(item =>
            (types.TryGetValue(item.ContentItemId ?? "", out var type) && type != item.ContentType)
            || (owners.TryGetValue(item.ContentItemVersionId ?? "", out var owner) && owner != item.ContentItemId));

        if (impostor is not null)
        {
            throw new ValidationException(localizer["Nothing was imported: “{0}” bears the id of another item, or another type than the item of its id has.", impostor.DisplayText ?? impostor.ContentItemId ?? ""]);
        }
    }

    // Where the ids of the items are known, whatever the items say of themselves.
    private async Task<IReadOnlyList<ContentItemIndex>> ReviewedAsync(List<ContentItem> items)
    {
        var known = new List<ContentItemIndex>();

        foreach (var ids in items.SelectMany(item => new[] { item.ContentItemId, item.ContentItemVersionId }).Where(id => !string.IsNullOrEmpty(id)).Distinct().Chunk(AtOnce))
        {
            foreach (var row in await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId.IsIn(ids) || row.ContentItemVersionId.IsIn(ids)).ListAsync())
            {
                if (await guard.WorkflowOfAsync(new() { ContentType = row.ContentType }) is not null)
                {
                    known.Add(row);
                }
            }
        }

        return known;
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
        var isOverPublished = string.Equals(published?.ContentItemVersionId, item.ContentItemVersionId, StringComparison.OrdinalIgnoreCase) && published is not null;

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
