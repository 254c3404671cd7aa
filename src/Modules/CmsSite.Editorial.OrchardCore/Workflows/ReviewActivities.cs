using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>An item was submitted for review.</summary>
public sealed class ReviewSubmittedEvent(IStringLocalizer<ReviewActivity> localizer) : ReviewActivity(localizer)
{
    /// <inheritdoc/>
    public override LocalizedString DisplayText => localizer["Content submitted for review"];

    /// <inheritdoc/>
    public override LocalizedString Description => localizer["Somebody submits content for review."];
}

/// <summary>A reviewer asked for changes.</summary>
public sealed class ReviewChangesRequestedEvent(IStringLocalizer<ReviewActivity> localizer) : ReviewActivity(localizer)
{
    /// <inheritdoc/>
    public override LocalizedString DisplayText => localizer["Changes to content requested"];

    /// <inheritdoc/>
    public override LocalizedString Description => localizer["A reviewer sends content back to be mended."];
}

/// <summary>An item passed the last stage of its review.</summary>
public sealed class ReviewApprovedEvent(IStringLocalizer<ReviewActivity> localizer) : ReviewActivity(localizer)
{
    /// <inheritdoc/>
    public override LocalizedString DisplayText => localizer["Content approved"];

    /// <inheritdoc/>
    public override LocalizedString Description => localizer["Content passes the last stage of its review."];
}

/// <summary>An approved item was published.</summary>
public sealed class ReviewPublishedEvent(IStringLocalizer<ReviewActivity> localizer) : ReviewActivity(localizer)
{
    /// <inheritdoc/>
    public override LocalizedString DisplayText => localizer["Approved content published"];

    /// <inheritdoc/>
    public override LocalizedString Description => localizer["Approved content becomes public, by whatever road."];
}

/// <summary>An item was published without review.</summary>
public sealed class PublishedWithoutReviewEvent(IStringLocalizer<ReviewActivity> localizer) : ReviewActivity(localizer)
{
    /// <inheritdoc/>
    public override LocalizedString DisplayText => localizer["Content published without review"];

    /// <inheritdoc/>
    public override LocalizedString Description => localizer["Somebody publishes content that no second person has approved, and says why."];
}
