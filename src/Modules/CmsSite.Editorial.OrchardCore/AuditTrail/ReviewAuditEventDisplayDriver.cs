using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>Shows entries of the category in the audit trail, in its list and each by itself.</summary>
internal sealed class ReviewAuditEventDisplayDriver(ReviewWorkflows workflows, IStringLocalizer<ReviewAuditEventDisplayDriver> localizer)
    : AuditTrailEventSectionDisplayDriver<ReviewAuditEvent>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, ReviewAuditEvent entry, BuildDisplayContext context) => Combine(
        Initialize<ReviewAuditEventViewModel>("ReviewAuditEvent_SummaryAdmin", model => FillAsync(model, auditTrailEvent, entry))
            .Location(OrchardCoreConstants.DisplayType.SummaryAdmin, "EventData:10"),
        Initialize<ReviewAuditEventViewModel>("ReviewAuditEvent_DetailAdmin", model => FillAsync(model, auditTrailEvent, entry))
            .Location(OrchardCoreConstants.DisplayType.DetailAdmin, "Content:10"));

    private async ValueTask FillAsync(ReviewAuditEventViewModel model, AuditTrailEvent auditTrailEvent, ReviewAuditEvent entry)
    {
        var workflow = await workflows.ForAsync(entry.ContentType);

        model.Action = auditTrailEvent.Name;
        model.Entry = entry;
        model.From = StateOf(entry.From);
        model.To = StateOf(entry.To);
        model.Stage = Worded(entry.Stage, workflow?.Stages.FirstOrDefault(stage => stage.Name == entry.Stage)?.DisplayName);

        string? StateOf(string? name) => Worded(name, workflow?.States.FirstOrDefault(state => state.Name == name)?.DisplayName);
    }

    private string? Worded(string? name, string? displayName) => string.IsNullOrEmpty(displayName) ? name : localizer[displayName];
}
