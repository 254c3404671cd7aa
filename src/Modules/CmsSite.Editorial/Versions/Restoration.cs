using CmsSite.Conferences.Editing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using YesSql;

namespace CmsSite.Editorial.Versions;

/// <summary>Makes an earlier version the draft again, a removed item's too. What is public stays as it is.</summary>
public sealed class Restoration(
    EditLock editLock, ItemVersions versions, IContentManager contentManager, IDocumentStore documentStore, ISession session, IStringLocalizer<Restoration> localizer)
{
    /// <summary>Restores a version under the item's lock, and commits.</summary>
    /// <returns>What stood in the way, each a text for the person; empty where it is done.</returns>
    public async Task<IReadOnlyList<string>> RestoreAsync(string contentItemId, string versionId)
    {
        var (locker, isLocked) = await editLock.TryAcquireAsync(contentItemId);

        if (!isLocked)
        {
            return [localizer["Somebody else is saving this item. Try again."]];
        }

        await using (locker)
        {
            return await RestoreLockedAsync(contentItemId, versionId);
        }
    }

    private async Task<IReadOnlyList<string>> RestoreLockedAsync(string contentItemId, string versionId)
    {
        if (await versions.FindAsync(contentItemId, versionId) is not { } version)
        {
            return [localizer["There is no such version."]];
        }

        if (await IsReplacedAsync(version))
        {
            return [localizer["Another item has taken its place in this language meanwhile."]];
        }

        // A copy: the stored version stays what it is.
        var result = await contentManager.RestoreAsync(version.Clone());

        if (!result.Succeeded)
        {
            await documentStore.CancelAsync();

            return [.. result.Errors.Select(error => error.ErrorMessage ?? "")];
        }

        try
        {
            await documentStore.CommitAsync();

            return [];
        }
        catch (ConcurrencyException)
        {
            await documentStore.CancelAsync();

            return [localizer["Somebody else changed this item at the same moment. Try again."]];
        }
    }

    private async Task<bool> IsReplacedAsync(ContentItem version)
    {
        if (!version.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return false;
        }

        var (set, culture, id) = (part.LocalizationSet, part.Culture, version.ContentItemId);

        return await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Culture == culture && row.Latest && row.ContentItemId != id).FirstOrDefaultAsync() is not null;
    }
}
