namespace CmsSite.Editorial.Events;

/// <summary>
/// Hears what is decided, said and assigned. Called in the transaction of the act, once it is written; what a handler throws is logged,
/// and undoes nothing.
/// </summary>
public interface IReviewEventHandler
{
    /// <summary>A transition was made, or an item published, by review or without.</summary>
    Task DecidedAsync(ReviewDecided e) => Task.CompletedTask;

    /// <summary>Somebody was mentioned in a remark.</summary>
    Task MentionedAsync(ReviewMention e) => Task.CompletedTask;

    /// <summary>An item was assigned to a person or a role, or claimed.</summary>
    Task AssignedAsync(ReviewAssignment e) => Task.CompletedTask;
}
