using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Editorial.Reviewing;

/// <summary>What somebody has seen of an item.</summary>
public sealed class ReviewLook
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Who looked.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The hash of what was seen last.</summary>
    public string Hash { get; set; } = "";

    /// <summary>When it was first seen.</summary>
    public DateTime Utc { get; set; }

    /// <summary>What was seen last: drafts change where they stand, so that no version keeps it.</summary>
    public ContentItem Item { get; set; } = new();

    /// <summary>What was seen before that; null where the last is the first.</summary>
    public SeenContent? Before { get; set; }
}

/// <summary>What somebody saw of an item.</summary>
/// <param name="Item">The item as it was.</param>
/// <param name="Utc">When.</param>
public sealed record SeenContent(ContentItem Item, DateTime Utc);

/// <summary>Finds looks: one row for each item and person.</summary>
public sealed class ReviewLookIndex : MapIndex
{
    /// <summary>The key of the look's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Who looked.</summary>
    public string UserId { get; set; } = "";

    /// <summary>When what was seen last was first seen; null where it is so long ago that this was not listed yet.</summary>
    public DateTime? Utc { get; set; }
}

/// <summary>Fills <see cref="ReviewLookIndex"/>.</summary>
internal sealed class ReviewLookIndexProvider : IndexProvider<ReviewLook>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ReviewLook> context) =>
        context.For<ReviewLookIndex>().Map(look => new ReviewLookIndex { ContentItemId = look.ContentItemId, UserId = look.UserId, Utc = look.Utc });
}
