using Microsoft.Extensions.Logging;

namespace CmsSite.Embedded.Display.Content;

/// <summary>Lets a page be built without the driver or handler that failed.</summary>
internal static class DriverGuard
{
    public static async Task GuardAsync(this ILogger logger, object driver, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "{Driver} failed and is left out.", driver.GetType().FullName);
        }
    }
}
