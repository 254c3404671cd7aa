namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>An entry as the audit trail shows it.</summary>
public class ReviewAuditEventViewModel
{
    /// <summary>What was done, by its name.</summary>
    public string Action { get; set; } = "";

    /// <summary>What was kept of it.</summary>
    public ReviewAuditEvent Entry { get; set; } = new();

    /// <summary>The state before, as people call it; null where there was none.</summary>
    public string? From { get; set; }

    /// <summary>The state after, as people call it; null where there was none.</summary>
    public string? To { get; set; }

    /// <summary>The stage, as people call it; null outside a review.</summary>
    public string? Stage { get; set; }
}
