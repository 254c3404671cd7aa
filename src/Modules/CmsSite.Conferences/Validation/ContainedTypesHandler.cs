using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Conferences.Validation;

/// <summary>
/// Keeps what is part of a report from standing alone, by whatever road: it would have a public page of its own, which no rule and no
/// review of reports knows.
/// </summary>
internal sealed class ContainedTypesHandler(IStringLocalizer<ContainedTypesHandler> localizer) : ContentHandlerBase
{
    /// <summary>Bags raise this event of their items too, and take no notice of the refusal.</summary>
    public override Task CreatingAsync(CreateContentContext context)
    {
        context.Cancel |= IsContained(context.ContentItem);

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        context.Cancel |= IsContained(context.ContentItem);

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context)
    {
        if (IsContained(context.ContentItem))
        {
            context.Fail(localizer["An item of this type can only be part of a report."]);
        }

        return Task.CompletedTask;
    }

    private static bool IsContained(ContentItem item) => ConferenceReport.ContainedTypes.Values.Contains(item.ContentType, StringComparer.OrdinalIgnoreCase);
}
