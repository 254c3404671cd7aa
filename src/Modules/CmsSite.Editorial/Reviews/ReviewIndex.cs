using CmsSite.Editorial.Queue;
using CmsSite.Editorial.Workflows;
using YesSql.Indexes;

namespace CmsSite.Editorial.Reviews;

/// <summary>Where items stand in their review, by which queues are made: one row per record.</summary>
public sealed class ReviewIndex : MapIndex
{
    internal const int MaxTitleLength = 255;

    /// <summary>Stands for no due date. No property: YesSql takes every property for a column.</summary>
    public static readonly DateTime NoDueDate = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The key of the record's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The item's title, 255 characters of it.</summary>
    public string Title { get; set; } = "";

    /// <summary>The workflow's state.</summary>
    public string State { get; set; } = "";

    /// <summary>The stage that waits for an approval, after its workflow's name and a slash; null outside a review.</summary>
    public string? Stage { get; set; }

    /// <summary>The name of the queue it waits in; null where it waits in none.</summary>
    public string? Queue { get; set; }

    /// <summary>When it came to this state.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>When it should be decided; <see cref="NoDueDate"/> without a date, so that such items come last on every database.</summary>
    public DateTime DueUtc { get; set; }

    /// <summary>The name of the user it is assigned to; null where it is assigned to nobody or to a role.</summary>
    public string? AssignedUser { get; set; }

    /// <summary>The role it is assigned to; null where it is assigned to nobody or to a user.</summary>
    public string? AssignedRole { get; set; }

    /// <summary>The name of the reviewer who has claimed it; null where nobody has.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>Who submitted it last; null before.</summary>
    public string? SubmitterId { get; set; }

    /// <summary>The ids of all who changed it since its last publication, each between bars.</summary>
    public string Contributors { get; set; } = "";

    /// <summary>How a stage is named here.</summary>
    public static string StageOf(string workflow, string stage) => $"{workflow}/{stage}";

    /// <summary>How a contributor is sought among <see cref="Contributors"/>.</summary>
    public static string ContributorOf(string userId) => $"|{userId}|";
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
            Title = record.Title is { Length: > ReviewIndex.MaxTitleLength } title ? title[..ReviewIndex.MaxTitleLength] : record.Title,
            State = record.State,
            Stage = record.Stage is null ? null : ReviewIndex.StageOf(record.Workflow, record.Stage),
            Queue = QueueOf(record)?.ToString(),
            SinceUtc = record.SinceUtc,
            DueUtc = record.DueUtc ?? ReviewIndex.NoDueDate,
            AssignedUser = record.AssignedUser,
            AssignedRole = record.AssignedRole,
            ClaimedBy = record.ClaimedBy,
            SubmitterId = record.SubmitterId,
            Contributors = string.Concat(record.Contributors.Select(ReviewIndex.ContributorOf)),
        });

    private static QueueKind? QueueOf(ReviewRecord record) => record switch
    {
        { Workflow: "" } => null,
        { Kind: ReviewStateKind.Review } => QueueKind.ToReview,
        { Kind: ReviewStateKind.Changes } or { SentBackReason: not null } => QueueKind.ToMend,
        { Kind: ReviewStateKind.Approved } => QueueKind.ToPublish,
        _ => null,
    };
}
