using CmsSite.Conferences.SharedValues;
using CmsSite.Editorial.Guard;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;

namespace CmsSite.Editorial.History;

/// <summary>How an item stood before an act.</summary>
/// <param name="State">The workflow's state; null where it has none.</param>
/// <param name="Hash">The hash of its working version; null where it is not known.</param>
internal readonly record struct ContentSight(string? State, string? Hash);

/// <summary>
/// Notes what is done to items, once for each act, and nothing where a save changed nothing. Of setting a site up it notes what is
/// public then: nobody has reviewed it.
/// </summary>
internal sealed class ContentRecorder(
    EditorialHistory history, HistoryReader reader, ReviewWorkflows workflows, ReviewRecords records, PublicationPermit permit, ShellSettings shellSettings) : ISharedValuesEventHandler
{
    /// <summary>Looks at an item before an act.</summary>
    public async Task<ContentSight> LookAsync(ContentItem item) =>
        !string.IsNullOrEmpty(item.ContentItemId) && !shellSettings.IsInitializing() && await records.FindAsync(item.ContentItemId) is { } record
            ? new(record.State, record.WorkingHash)
            : default;

    /// <summary>Notes that an item was written, where it says something else than before.</summary>
    public async Task WrittenAsync(HistoryAction action, ContentItem item, ContentSight before)
    {
        if (await IsSetUpAsync(item))
        {
            return;
        }

        var hash = ContentHash.Of(item);

        if (action != HistoryAction.Changed || !await IsKnownAsync(item, hash, before))
        {
            await AddAsync(action, item, before, hash);
        }
    }

    /// <summary>Notes that an item came with an import, unless it was passed over as what is stored already.</summary>
    public async Task ImportedAsync(ContentItem item, ContentSight before)
    {
        if (await IsSetUpAsync(item) || (!item.Latest && !item.Published))
        {
            return;
        }

        var hash = ContentHash.Of(item);
        var isReviewed = await workflows.ForAsync(item.ContentType) is not null;

        if (isReviewed ? before.Hash != hash && (await records.FindAsync(item.ContentItemId))?.WorkingHash == hash : !await IsKnownAsync(item, hash, before))
        {
            await AddAsync(HistoryAction.Imported, item, before, hash);
        }
    }

    /// <summary>Notes an act that leaves the content as it is.</summary>
    public async Task DoneAsync(HistoryAction action, ContentItem item, ContentSight before)
    {
        if (await IsSetUpAsync(item))
        {
            return;
        }

        var hash = ContentHash.Of(item);
        var isUnreviewed = action == HistoryAction.Published && permit.IsFor(item.ContentItemVersionId, hash);

        await AddAsync(isUnreviewed ? HistoryAction.PublishedWithoutReview : action, item, before, hash, isUnreviewed ? permit.Reason : null);
    }

    /// <summary>Notes that an item was not published, once for what it says: a schedule tries again every minute.</summary>
    public async Task RefusedAsync(ContentItem item, ContentSight before)
    {
        if (await workflows.ForAsync(item.ContentType) is null)
        {
            return;
        }

        var hash = ContentHash.Of(item);

        if (await reader.LastAsync(item.ContentItemId) is not { Action: nameof(HistoryAction.PublicationRefused) } last || last.ContentHash != hash)
        {
            await AddAsync(HistoryAction.PublicationRefused, item, before, hash);
        }
    }

    /// <inheritdoc/>
    public Task SharedValuesChangingAsync(ContentItem source, IReadOnlyList<ContentItem> siblings) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed)
    {
        foreach (var version in changed.OrderByDescending(version => version.Latest).DistinctBy(version => version.ContentItemId))
        {
            await DoneAsync(HistoryAction.SharedValuesReceived, version, await LookAsync(version));
        }
    }

    private async Task<bool> IsSetUpAsync(ContentItem item)
    {
        var isSetUp = shellSettings.IsInitializing();

        if (isSetUp && item.Published)
        {
            await history.AddAsync(new(HistoryAction.SetUp, item));
        }

        return isSetUp;
    }

    private async Task<bool> IsKnownAsync(ContentItem item, string hash, ContentSight before) =>
        hash == (history.HashOf(item.ContentItemId) ?? before.Hash ?? await reader.LastHashAsync(item.ContentItemId))
        || (before.Hash is null && (await records.FindAsync(item.ContentItemId))?.PublishedHash == hash);

    private async Task AddAsync(HistoryAction action, ContentItem item, ContentSight before, string hash, string? comment = null) =>
        await history.AddAsync(new(action, item)
        {
            From = before.State,
            To = action == HistoryAction.Removed ? null : (await records.FindAsync(item.ContentItemId))?.State,
            ContentHash = hash,
            Comment = comment,
        });
}
