namespace CmsSite.Editorial.Queue;

/// <summary>Which items a queue holds. Stored by name.</summary>
public enum QueueKind
{
    /// <summary>Those that wait for a review.</summary>
    ToReview,

    /// <summary>Those that the person wrote or submitted and has to mend.</summary>
    ToMend,

    /// <summary>Those that are approved and not yet public.</summary>
    ToPublish,

    /// <summary>Those of which a remark speaks to the person.</summary>
    Mentioned,
}

/// <summary>By which date items are asked for.</summary>
public enum QueueDue
{
    /// <summary>By none.</summary>
    Any,

    /// <summary>Those whose date has passed.</summary>
    Overdue,

    /// <summary>Those whose date comes within seven days.</summary>
    Week,

    /// <summary>Those without a date.</summary>
    None,
}

/// <summary>In which order items stand.</summary>
public enum QueueOrder
{
    /// <summary>Those that wait longest first.</summary>
    Oldest,

    /// <summary>Those that wait shortest first.</summary>
    Newest,

    /// <summary>By due date, those without one last.</summary>
    Due,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By language.</summary>
    Language,
}

/// <summary>Which items of a queue are asked for; what is null narrows nothing.</summary>
public sealed record QueueFilter
{
    /// <summary>The queue.</summary>
    public QueueKind Kind { get; init; }

    /// <summary>Whether those are asked for too that are somebody else's to do.</summary>
    public bool IsForEverybody { get; init; }

    /// <summary>How many days they have waited at least.</summary>
    public int? MinDays { get; init; }

    /// <summary>Their language.</summary>
    public string? Culture { get; init; }

    /// <summary>By which date.</summary>
    public QueueDue Due { get; init; }

    /// <summary>In which order.</summary>
    public QueueOrder Order { get; init; }
}

/// <summary>Whose queue it is.</summary>
/// <param name="UserId">The person's id.</param>
/// <param name="UserName">The person's name.</param>
/// <param name="Roles">The person's roles.</param>
/// <param name="Stages">The stages that the person may approve, as <c>ReviewIndex</c> names them; null for all.</param>
public sealed record QueuePerson(string UserId, string UserName, IReadOnlyList<string> Roles, IReadOnlyList<string>? Stages);
