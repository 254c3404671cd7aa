using CmsSite.Editorial.Events;
using CmsSite.Editorial.Files;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using YesSql;

namespace CmsSite.Editorial.Guard;

/// <summary>Decides what may become public, and keeps the records of who wrote and who published.</summary>
internal sealed class PublicationGuard(
    ReviewWorkflows workflows,
    ReviewRecords records,
    PublicationPermit permit,
    ReviewEvents events,
    ReviewActor actor,
    MediaFolder files,
    ShellSettings shellSettings,
    ISession session,
    IClock clock)
{
    /// <summary>Whether a publication was refused in this scope.</summary>
    public bool HasRefused { get; set; }

    private readonly HashSet<string> _looked = [];

    /// <summary>The workflow that holds the item back; null where it may be published as it is: the type follows none, or the site is being set up.</summary>
    public Task<ReviewWorkflow?> WorkflowOfAsync(ContentItem? item) =>
        item is null || shellSettings.IsInitializing() ? Task.FromResult<ReviewWorkflow?>(null) : workflows.ForAsync(item.ContentType);

    /// <summary>Whether this version, as it is, may be published.</summary>
    public async Task<bool> AllowsAsync(ContentItem item, ReviewWorkflow workflow)
    {
        var hash = ContentHash.Of(item);

        return permit.IsFor(item.ContentItemVersionId, hash) || FourEyes.IsSatisfied(await records.GetAsync(item, workflow), hash, workflow.Stages);
    }

    /// <summary>
    /// Whether the version may be published as it is, or as it is stored: while a form is taken up its parts are in between, and what
    /// comes of it is decided on publication.
    /// </summary>
    public async Task<bool> AllowsStoredAsync(ContentItem item, ReviewWorkflow workflow)
    {
        if (await AllowsAsync(item, workflow))
        {
            return true;
        }

        var record = await records.GetAsync(item, workflow);

        return item.Latest && workflow.KindOf(record.State) == ReviewStateKind.Approved && FourEyes.IsSatisfied(record, record.WorkingHash, workflow.Stages);
    }

    /// <summary>Looks at the item as it is stored, before it is changed.</summary>
    public async Task KnowAsync(ContentItem item)
    {
        if (await WorkflowOfAsync(item) is { } workflow)
        {
            await records.GetAsync(item, workflow);
        }
    }

    /// <summary>
    /// Looks at what is stored of the item, once in a scope and before anything is changed: what differs from what was noted last was
    /// changed past the content manager, or while the module was off, by nobody known.
    /// </summary>
    public async Task LookAsync(ContentItem stored)
    {
        if (await WorkflowOfAsync(stored) is { } workflow && _looked.Add(stored.ContentItemId))
        {
            var record = await records.GetAsync(stored, workflow);

            record.Changed(workflow, ContentHash.Of(stored), userId: null, clock.UtcNow);
        }
    }

    /// <summary>Notes that the user of this scope has begun an item.</summary>
    public async Task BegunAsync(ContentItem item)
    {
        if (await WorkflowOfAsync(item) is { } workflow)
        {
            records.Begin(item, workflow);
            _looked.Add(item.ContentItemId);
        }
    }

    /// <summary>Notes that somebody may have changed the item.</summary>
    public async Task ChangedAsync(ContentItem item)
    {
        if (await WorkflowOfAsync(item) is { } workflow)
        {
            var record = await records.GetAsync(item, workflow);

            _looked.Add(item.ContentItemId);
            record.Changed(workflow, ContentHash.Of(item), actor.UserId, clock.UtcNow);

            await records.SaveAsync(record, item);
        }
    }

    /// <summary>Notes that the item was published, and tells of it.</summary>
    public async Task PublishedAsync(ContentItem item, ReviewWorkflow workflow)
    {
        var record = await records.GetAsync(item, workflow);
        var hash = ContentHash.Of(item);
        var isUnreviewed = permit.IsFor(item.ContentItemVersionId, hash);
        var (from, writers) = (record.State, record.Writers());

        record.Published(workflow, hash, clock.UtcNow);
        record.PublishedFiles = files.KeysIn(item);

        await records.SaveAsync(record, item);
        await events.DecidedAsync(new(isUnreviewed ? HistoryAction.PublishedWithoutReview : HistoryAction.Published, item)
        {
            From = from,
            To = record.State,
            ToKind = ReviewStateKind.Published,
            Comment = isUnreviewed ? permit.Reason : null,
            WriterIds = writers,
        });
    }

    /// <summary>Notes that the item was taken offline. What it says has been seen by two people all the same.</summary>
    public async Task UnpublishedAsync(ContentItem item, ReviewWorkflow workflow)
    {
        if (!item.Latest)
        {
            // The record is about the draft that lies over it, which nobody has changed.
            return;
        }

        var record = await records.GetAsync(item, workflow);

        record.Changed(workflow, ContentHash.Of(item), actor.UserId, clock.UtcNow);

        // A draft that lies over it stays where it is in its review.
        if (record.Kind == ReviewStateKind.Published)
        {
            record.MoveTo(workflow, ReviewStateKind.Draft, clock.UtcNow);
        }

        await records.SaveAsync(record, item);
    }

    /// <summary>Notes that the item was removed: it waits in no queue, and begins as a draft where it is restored.</summary>
    public async Task RemovedAsync(ContentItem item)
    {
        if (await WorkflowOfAsync(item) is { } workflow && await records.FindAsync(item.ContentItemId) is { } record)
        {
            record.MoveTo(workflow, ReviewStateKind.Draft, clock.UtcNow);

            await records.SaveAsync(record);
        }
    }

    /// <summary>Notes that a draft was thrown away.</summary>
    public async Task DiscardedAsync(ContentItem item, ReviewWorkflow workflow)
    {
        var record = await records.GetAsync(item, workflow);

        record.Discarded(workflow, clock.UtcNow);

        await records.SaveAsync(record);
    }

    /// <summary>Whether the version is stored as published; an exception inside a handler is swallowed, and the publication with it.</summary>
    public async Task<bool> IsStoredAsPublishedAsync(ContentItem item)
    {
        await session.FlushAsync();

        return await session.QueryIndex<ContentItemIndex>(row =>
            row.ContentItemId == item.ContentItemId && row.ContentItemVersionId == item.ContentItemVersionId && row.Published).FirstOrDefaultAsync() is not null;
    }
}
