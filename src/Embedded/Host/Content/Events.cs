using Microsoft.Extensions.Logging;

namespace CmsSite.Embedded.Content;

/// <summary>Raises events. One handler's exception is logged; the others still run, and what was begun goes on.</summary>
internal static class Events
{
    public static async Task RaiseAsync<THandler>(this IEnumerable<THandler> handlers, Func<THandler, Task> raise, ILogger logger)
    {
        foreach (var handler in handlers)
        {
            try
            {
                await raise(handler);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                logger.LogError(exception, "{Handler} failed as a {Kind}.", handler!.GetType().FullName, typeof(THandler).Name);
            }
        }
    }
}
