namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>What the audit trail keeps of a decision.</summary>
public sealed class ReviewAuditEvent
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The version it was decided on.</summary>
    public string VersionId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The item's title at the time.</summary>
    public string Title { get; set; } = "";

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The workflow's state before; null for an assignment.</summary>
    public string? From { get; set; }

    /// <summary>The workflow's state after; null for an assignment.</summary>
    public string? To { get; set; }

    /// <summary>The stage that was decided on; null outside a review.</summary>
    public string? Stage { get; set; }

    /// <summary>Whom it was assigned to, a person or a role; null for a decision.</summary>
    public string? Assignee { get; set; }

    /// <summary>The comment or the reason; null where nothing was said.</summary>
    public string? Comment { get; set; }
}
