using CmsSite.BrowserTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Review;

/// <summary>An item's review screen as somebody sees it.</summary>
internal sealed class ReviewScreen(IPage page)
{
    public IPage Page => page;

    public Task OpenAsync(string id) => page.GotoAsync(Reviewing.ReviewPath(id));

    /// <summary>Ticks what can be ticked, says something, and presses the button of a decision.</summary>
    public async Task DecideAsync(string button, string comment = "")
    {
        foreach (var box in await page.Locator("[name='Ticks']:enabled").AllAsync()) await box.CheckAsync();
        if (comment.Length > 0) await page.Locator("[name='Comment']").FillAsync(comment);
        await PressAsync(button);
    }

    /// <summary>Publishes it without review.</summary>
    public async Task PublishWithoutReviewAsync(string button, string reason)
    {
        await page.Locator("summary", new() { HasText = button }).ClickAsync();
        await page.Locator("[name='Reason']").FillAsync(reason);
        await PressAsync(button);
    }

    public Task ShootAsync(string name) => page.ScreenshotAsync(new()
    {
        Path = RepositoryFolder.File("artifacts", "screenshots", RepositoryFolder.CmsHost, $"review-{name}.png"),
        FullPage = true,
    });

    private Task PressAsync(string button) => page.LeaveByAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
}
