using YesSql.Indexes;

namespace CmsSite.Editorial.Reviews;

/// <summary>Where items stand in their review, by which queues are made: one row per record.</summary>
public sealed class ReviewIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The workflow's state.</summary>
    public string State { get; set; } = "";

    /// <summary>The stage that waits for an approval; null outside a review.</summary>
    public string? Stage { get; set; }

    /// <summary>When it came to this state.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>When it should be decided; null without a date.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>The user it is assigned to; null where it is assigned to nobody or to a role.</summary>
    public string? AssigneeId { get; set; }

    /// <summary>The role it is assigned to; null where it is assigned to nobody or to a user.</summary>
    public string? AssigneeRole { get; set; }

    /// <summary>Who submitted it last; null before.</summary>
    public string? SubmitterId { get; set; }
}

/// <summary>Fills <see cref="ReviewIndex"/>.</summary>
internal sealed class ReviewIndexProvider : IndexProvider<ReviewRecord>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ReviewRecord> context) =>
        context.For<ReviewIndex>().Map(record => new ReviewIndex
        {
            ContentItemId = record.ContentItemId,
            ContentType = record.ContentType,
            Culture = record.Culture,
            State = record.State,
            Stage = record.Stage,
            SinceUtc = record.SinceUtc,
            DueUtc = record.DueUtc,
            AssigneeId = record.AssigneeId,
            AssigneeRole = record.AssigneeRole,
            SubmitterId = record.SubmitterId,
        });
}
