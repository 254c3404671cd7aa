using CmsSite.Conferences.SharedValues;
using CmsSite.Editorial.Files;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Guard;

/// <summary>
/// Binds the approvals of the other languages to the shared values that reach them: these were approved with their source, and the
/// languages' own texts are as they were.
/// </summary>
internal sealed class SharedValuesReview(ReviewWorkflows workflows, ReviewRecords records, MediaFolder files, IClock clock) : ISharedValuesEventHandler
{
    private readonly Dictionary<string, string> _before = [];

    /// <inheritdoc/>
    public Task SharedValuesChangingAsync(ContentItem source, IReadOnlyList<ContentItem> siblings)
    {
        foreach (var sibling in siblings)
        {
            _before[sibling.ContentItemVersionId] = ContentHash.Of(sibling);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task SharedValuesChangedAsync(ContentItem source, IReadOnlyList<ContentItem> changed)
    {
        foreach (var version in changed)
        {
            if (await records.FindAsync(version.ContentItemId) is { } record && await workflows.ForAsync(version.ContentType) is { } workflow)
            {
                Rebind(record, workflow, version);

                await records.SaveAsync(record);
            }
        }
    }

    private void Rebind(ReviewRecord record, ReviewWorkflow workflow, ContentItem version)
    {
        var before = _before.GetValueOrDefault(version.ContentItemVersionId) ?? "";
        var after = ContentHash.Of(version);

        if (version.Published && record.PublishedHash == before)
        {
            (record.PublishedHash, record.PublishedFiles) = (after, files.KeysIn(version));
        }

        if (!version.Latest)
        {
            return;
        }

        if (record.WorkingHash != before)
        {
            // It had been changed past the content manager; nobody has approved that.
            record.Changed(workflow, after, userId: null, clock.UtcNow);

            return;
        }

        record.WorkingHash = after;
        record.Approvals = [.. record.Approvals.Select(approval => approval.Hash == before ? approval with { Hash = after, Files = files.KeysIn(version) } : approval)];
        record.Ticks = [.. record.Ticks.Select(tick => tick.Hash == before ? tick with { Hash = after } : tick)];
    }
}
