using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Site;

/// <summary>Waits for the page after this one where the address does not tell them apart, and scripts ask the server before they post.</summary>
internal static class Leaving
{
    /// <summary>Does something that leads to another page, and waits for that.</summary>
    public static async Task LeaveByAsync(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => { window.isLeft = false; }");
        await act();
        await page.WaitForFunctionAsync("() => window.isLeft === undefined && document.readyState === 'complete'");
    }
}
