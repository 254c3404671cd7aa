using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Validation;

/// <summary>
/// What the items of one content type must satisfy. Wrong values are refused whenever an item is saved; missing ones only when it is
/// to be published. Written once, and asked by the form, by imports and by every road to publication.
/// </summary>
public interface IContentRules
{
    /// <summary>The content type that the rules are for.</summary>
    string ContentType { get; }

    /// <summary>The values that can't be right.</summary>
    IEnumerable<ContentProblem> Wrong(ContentItem item);

    /// <summary>What is still missing before the public may see the item.</summary>
    Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem item);
}
