using CmsSite.Editorial.History;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace CmsSite.Editorial.OrchardCore.AuditTrail;

/// <summary>Describes to the audit trail what is recorded of reviews; an administrator may switch off all but the publication without review.</summary>
internal sealed class ReviewAuditEvents : IConfigureOptions<AuditTrailOptions>
{
    /// <summary>The category's name, by which entries are kept.</summary>
    public const string Category = "EditorialReview";

    /// <inheritdoc/>
    public void Configure(AuditTrailOptions options) => options
        .For<ReviewAuditEvents>(Category, localizer => localizer["Editorial review"])
        .WithEvent(nameof(HistoryAction.Submitted), localizer => localizer["Submitted for review"], localizer => localizer["Content was submitted for review."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.Withdrawn), localizer => localizer["Withdrawn from review"], localizer => localizer["A submission was taken back."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.ChangesRequested), localizer => localizer["Changes requested"], localizer => localizer["A reviewer sent content back to be mended."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.Approved), localizer => localizer["Approved"], localizer => localizer["A stage of a review was approved."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.Published), localizer => localizer["Published after review"], localizer => localizer["Approved content was published."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.PublishedWithoutReview), localizer => localizer["Published without review"], localizer => localizer["Content was published that no second person had approved."], enableByDefault: true, isMandatory: true)
        .WithEvent(nameof(HistoryAction.Archived), localizer => localizer["Archived"], localizer => localizer["Content was taken offline and kept."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.Reopened), localizer => localizer["Opened for work again"], localizer => localizer["Public or archived content was opened for work again."], enableByDefault: true)
        .WithEvent(nameof(HistoryAction.Assigned), localizer => localizer["Assigned"], localizer => localizer["A review was assigned to a person or a role."], enableByDefault: true);
}
