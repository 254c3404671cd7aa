using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.Conferences.SharedValues;

/// <summary>Tells which item of a localization set is its source: the one created first, whose shared values count.</summary>
public sealed class LocalizationSource(ISession session)
{
    /// <summary>The source of the item's set; the item itself where it stands alone or is in no set.</summary>
    public async Task<ContentItem> OfAsync(ContentItem item) =>
        (await VersionsAsync(item)).Append(item).OrderBy(version => version.CreatedUtc).ThenBy(version => version.ContentItemId, StringComparer.Ordinal).First();

    /// <summary>Whether the item is the source of its set.</summary>
    public async Task<bool> IsSourceAsync(ContentItem item) => (await OfAsync(item)).ContentItemId == item.ContentItemId;

    /// <summary>The latest and published versions of the other items of the set; empty for an item in no set.</summary>
    public async Task<IReadOnlyList<ContentItem>> SiblingsAsync(ContentItem item) =>
        [.. (await VersionsAsync(item)).Where(version => version.ContentItemId != item.ContentItemId)];

    private async Task<IEnumerable<ContentItem>> VersionsAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return [];
        }

        var set = part.LocalizationSet;

        return await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet == set && (row.Published || row.Latest)).ListAsync();
    }
}
