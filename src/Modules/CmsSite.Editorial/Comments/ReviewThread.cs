using YesSql.Indexes;

namespace CmsSite.Editorial.Comments;

/// <summary>A thread of remarks on an item, anchored to a field or to words of it.</summary>
public sealed class ReviewThread
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The thread's own id, 26 characters.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The path of the fact it is about, as the review screen has it, “ConferenceReportPart.Lead”; null for the item as a whole.</summary>
    public string? Field { get; set; }

    /// <summary>The words it is about, as they stood; null for the field as a whole.</summary>
    public string? Quote { get; set; }

    /// <summary>The remarks, the first one first; at least one.</summary>
    public List<ReviewRemark> Remarks { get; set; } = [];

    /// <summary>Whether it is settled.</summary>
    public bool IsResolved { get; set; }
}

/// <summary>What somebody said.</summary>
/// <param name="UserId">Who said it.</param>
/// <param name="UserName">The user's name at the time.</param>
/// <param name="Utc">When.</param>
/// <param name="Text">What was said, plain text.</param>
/// <param name="Mentions">The names of the users whom it mentions.</param>
public sealed record ReviewRemark(string UserId, string UserName, DateTime Utc, string Text, IReadOnlyList<string> Mentions);

/// <summary>Finds the threads of an item: one row per thread.</summary>
public sealed class ReviewThreadIndex : MapIndex
{
    /// <summary>The thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Whether it is settled.</summary>
    public bool IsResolved { get; set; }
}

/// <summary>Fills <see cref="ReviewThreadIndex"/>.</summary>
internal sealed class ReviewThreadIndexProvider : IndexProvider<ReviewThread>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ReviewThread> context) =>
        context.For<ReviewThreadIndex>().Map(thread => new ReviewThreadIndex
        {
            ThreadId = thread.ThreadId,
            ContentItemId = thread.ContentItemId,
            IsResolved = thread.IsResolved,
        });
}
