using System.Globalization;
using CmsSite.Editorial.Assignments;
using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Reviews;

namespace CmsSite.Editorial.Queue;

/// <summary>What the page's form asks for.</summary>
public sealed class QueueQuery
{
    /// <summary>The queue.</summary>
    public QueueKind Kind { get; set; }

    /// <summary>Whether those are shown too that are somebody else's to do.</summary>
    public bool All { get; set; }

    /// <summary>How many days they have waited at least.</summary>
    public int? Days { get; set; }

    /// <summary>Their language.</summary>
    public string? Language { get; set; }

    /// <summary>By which date.</summary>
    public QueueDue Due { get; set; }

    /// <summary>In which order.</summary>
    public QueueOrder Order { get; set; }

    /// <summary>The page's number, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>What is asked for, as a filter.</summary>
    public QueueFilter ToFilter() => new()
    {
        Kind = Kind,
        IsForEverybody = All,
        MinDays = Days is > 0 ? Math.Min(Days.Value, 3650) : null,
        Culture = string.IsNullOrWhiteSpace(Language) ? null : Language.Trim(),
        Due = Due,
        Order = Order,
    };

    /// <summary>The same question in an address.</summary>
    /// <param name="order">In another order.</param>
    /// <param name="page">At another page.</param>
    public Dictionary<string, string?> Values(QueueOrder order, int page) => new()
    {
        ["kind"] = Kind.ToString(),
        ["all"] = All ? "true" : null,
        ["days"] = Days?.ToString(CultureInfo.InvariantCulture),
        ["language"] = string.IsNullOrEmpty(Language) ? null : Language,
        ["due"] = Due == QueueDue.Any ? null : Due.ToString(),
        ["order"] = order == QueueOrder.Oldest ? null : order.ToString(),
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    };
}

/// <summary>An item in a queue.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="State">The state's name in the reader's language.</param>
/// <param name="Stage">The name of the stage that waits, in the reader's language; null outside a review.</param>
/// <param name="Since">When it came to this state, local time.</param>
/// <param name="Days">How many days ago.</param>
/// <param name="Due">When it should be decided, local time; null without a date.</param>
/// <param name="IsOverdue">Whether that has passed.</param>
public sealed record QueueEntry(ReviewIndex Row, string State, string? Stage, DateTimeOffset Since, int Days, DateTimeOffset? Due, bool IsOverdue);

/// <summary>A remark that speaks to the person.</summary>
/// <param name="Thread">The thread it stands in.</param>
/// <param name="Remark">The latest remark that mentions the person.</param>
/// <param name="Title">The item's title.</param>
/// <param name="Culture">The item's language; null where it has none.</param>
/// <param name="At">When it was said, local time.</param>
public sealed record QueueMention(ReviewThread Thread, ReviewRemark Remark, string Title, string? Culture, DateTimeOffset At);

/// <summary>What a queue's page shows.</summary>
public sealed record QueueViewModel
{
    /// <summary>What was asked for.</summary>
    public required QueueQuery Query { get; init; }

    /// <summary>The items of the page; empty for mentions.</summary>
    public IReadOnlyList<QueueEntry> Entries { get; init; } = [];

    /// <summary>The remarks of the page; empty for other queues.</summary>
    public IReadOnlyList<QueueMention> Mentions { get; init; } = [];

    /// <summary>How many items each queue holds for the person, in the order of the tabs.</summary>
    public required IReadOnlyDictionary<QueueKind, int> Counts { get; init; }

    /// <summary>How many items are asked for.</summary>
    public required int Total { get; init; }

    /// <summary>How many pages there are, at least 1.</summary>
    public required int PageCount { get; init; }

    /// <summary>The site's languages.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Whether the person may see what is somebody else's to do.</summary>
    public required bool CanSeeAll { get; init; }

    /// <summary>Whether the person may take reviews upon himself.</summary>
    public bool CanClaim { get; init; }

    /// <summary>To whom the person may assign; null where the person may assign nothing.</summary>
    public AssigneeChoices? Choices { get; init; }

    /// <summary>The person's name.</summary>
    public required string UserName { get; init; }
}
