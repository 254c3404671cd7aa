using CmsSite.Editorial.Events;
using CmsSite.Editorial.History;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>Records in the audit trail what is decided and assigned.</summary>
internal sealed class ReviewAuditor(IAuditTrailManager auditTrail) : IReviewEventHandler
{
    /// <inheritdoc/>
    public Task DecidedAsync(ReviewDecided e)
    {
        var entry = EntryOf(e);

        (entry.From, entry.To, entry.Stage) = (e.From, e.To, e.Stage);

        return RecordAsync(e.Action, e, entry);
    }

    /// <inheritdoc/>
    public Task AssignedAsync(ReviewAssignment e)
    {
        var entry = EntryOf(e);

        entry.Assignee = e.AssignedUserName ?? e.AssignedRole;

        return RecordAsync(HistoryAction.Assigned, e, entry);
    }

    private static ReviewAuditEvent EntryOf(ReviewEvent e) => new()
    {
        ContentItemId = e.ContentItemId,
        VersionId = e.VersionId,
        ContentType = e.ContentType,
        Title = e.Title,
        Culture = e.Culture,
        Comment = e.Comment,
    };

    private Task RecordAsync(HistoryAction action, ReviewEvent e, ReviewAuditEvent entry) => auditTrail.RecordEventAsync(
        new AuditTrailContext<ReviewAuditEvent>(action.ToString(), ReviewAuditEvents.Category, e.ContentItemId, e.UserId ?? "", e.UserName, entry));
}
