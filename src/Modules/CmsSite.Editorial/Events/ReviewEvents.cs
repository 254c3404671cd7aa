using CmsSite.Editorial.Reviews;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using YesSql;

namespace CmsSite.Editorial.Events;

/// <summary>Tells the handlers of what the user of this scope has done.</summary>
public sealed class ReviewEvents(IServiceProvider services, ReviewActor actor, ISession session, ILogger<ReviewEvents> logger)
{
    /// <summary>Tells of a decision.</summary>
    public Task DecidedAsync(ReviewDecided e) => TellAsync(e with { UserId = actor.UserId, UserName = actor.UserName }, (handler, told) => handler.DecidedAsync(told));

    /// <summary>Tells of a mention.</summary>
    public Task MentionedAsync(ReviewMention e) => TellAsync(e with { UserId = actor.UserId, UserName = actor.UserName }, (handler, told) => handler.MentionedAsync(told));

    /// <summary>Tells of an assignment.</summary>
    public Task AssignedAsync(ReviewAssignment e) => TellAsync(e with { UserId = actor.UserId, UserName = actor.UserName }, (handler, told) => handler.AssignedAsync(told));

    private async Task TellAsync<TEvent>(TEvent e, Func<IReviewEventHandler, TEvent, Task> tellAsync)
    {
        // Resolved late: a handler may itself need what raises the event.
        var handlers = services.GetServices<IReviewEventHandler>().ToList();

        if (handlers.Count > 0)
        {
            // A conflict is found here, before anybody is told of what will not be.
            await session.FlushAsync();
        }

        foreach (var handler in handlers)
        {
            try
            {
                await tellAsync(handler, e);
            }
            catch (Exception exception) when (exception is not ConcurrencyException)
            {
                logger.LogError(exception, "A handler of review events failed on {Event}.", typeof(TEvent).Name);
            }
        }
    }
}
