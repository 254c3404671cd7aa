using System.Security.Claims;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Picking;

/// <summary>What came of a submission for review.</summary>
/// <param name="IsAllowed">Whether the person may submit the item.</param>
/// <param name="Message">What to tell the person who did; null where it was not submitted.</param>
/// <param name="Problems">What stands in the way, each a text for the person; empty where nothing does.</param>
public sealed record ReviewSubmission(bool IsAllowed, string? Message, IReadOnlyList<string> Problems);

/// <summary>Stands between the editor's button that publishes what a report names and the public, where such items are reviewed first.</summary>
public interface IPublicationReview
{
    /// <summary>Whether items of a type are reviewed before they are public.</summary>
    Task<bool> IsForAsync(string contentType);

    /// <summary>Whether the person may submit items for review.</summary>
    Task<bool> MaySubmitAsync(ClaimsPrincipal user);

    /// <summary>Submits the item for review, and commits it; null where it has passed its review and may be published.</summary>
    Task<ReviewSubmission?> SubmitAsync(ContentItem item, ClaimsPrincipal user);
}
