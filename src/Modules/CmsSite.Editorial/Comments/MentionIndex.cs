using YesSql.Indexes;

namespace CmsSite.Editorial.Comments;

/// <summary>Finds the threads in which somebody is mentioned: one row per thread and user.</summary>
public sealed class MentionIndex : MapIndex
{
    /// <summary>The thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The user mentioned.</summary>
    public string UserName { get; set; } = "";

    /// <summary>When the user was mentioned last.</summary>
    public DateTime Utc { get; set; }

    /// <summary>Whether the thread is settled.</summary>
    public bool IsResolved { get; set; }
}

/// <summary>Fills <see cref="MentionIndex"/>.</summary>
internal sealed class MentionIndexProvider : IndexProvider<ReviewThread>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ReviewThread> context) =>
        context.For<MentionIndex>().Map(thread => thread.Remarks
            .SelectMany(remark => remark.Mentions.Select(name => (Name: name, remark.Utc)))
            .GroupBy(mention => mention.Name, StringComparer.OrdinalIgnoreCase)
            .Select(mentions => new MentionIndex
            {
                ThreadId = thread.ThreadId,
                ContentItemId = thread.ContentItemId,
                UserName = mentions.Key,
                Utc = mentions.Max(mention => mention.Utc),
                IsResolved = thread.IsResolved,
            }));
}
