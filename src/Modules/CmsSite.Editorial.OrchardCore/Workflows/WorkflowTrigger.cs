using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using CmsSite.Editorial.Workflows;
using OrchardCore.ContentManagement.Workflows;
using OrchardCore.Workflows.Services;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>Begins workflows on what is decided.</summary>
internal sealed class WorkflowTrigger(IWorkflowManager workflowManager) : IReviewEventHandler
{
    /// <inheritdoc/>
    public Task DecidedAsync(ReviewDecided e) => NameOf(e) is { } name
        ? workflowManager.TriggerEventAsync(name, InputOf(e), e.ContentItemId)
        : Task.CompletedTask;

    private static string? NameOf(ReviewDecided e) => e.Action switch
    {
        HistoryAction.Submitted => nameof(ReviewSubmittedEvent),
        HistoryAction.ChangesRequested => nameof(ReviewChangesRequestedEvent),
        HistoryAction.Approved when e.ToKind == ReviewStateKind.Approved => nameof(ReviewApprovedEvent),
        HistoryAction.Published => nameof(ReviewPublishedEvent),
        HistoryAction.PublishedWithoutReview => nameof(PublishedWithoutReviewEvent),
        _ => null,
    };

    // The item by the name that Orchard Core's own content activities read. Not also as their own event: a task would then change the
    // instance at hand past the content manager, which has stored it already.
    private static Dictionary<string, object?> InputOf(ReviewDecided e) => new()
    {
        [ContentEventConstants.ContentItemInputKey] = e.Item,
        ["Transition"] = e.Transition,
        ["From"] = e.From,
        ["To"] = e.To,
        ["Stage"] = e.Stage,
        ["UserName"] = e.UserName,
        ["Comment"] = e.Comment,
    };
}
