using CmsSite.BrowserTests.Public;
using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Settings;

/// <summary>Whether everybody can use the form of the accessibility statement's settings, as it opens and with an error in it.</summary>
public sealed class SettingsTests(BrowserSite site)
{
    private const string Contact = "[name='ISite.AccessibilitySettings.Contact']";

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Form_of_the_accessibility_statement_serves_everybody(string culture, string direction)
    {
        var page = await site.SignInAsync(SiteHost.Administrator, width: 390, locale: culture);
        await page.GotoAsync("/Admin/Settings/accessibility");
        Assert.Equal(direction, await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).direction"));
        await AssertAccessibleAsync(page);

        await page.FillAsync(Contact, "nobody");
        await page.LeaveByAsync(() => page.PressAsync(Contact, "Enter"));

        Assert.Equal("nobody", await page.InputValueAsync(Contact));
        Assert.True(await page.Locator("#contact-error").IsVisibleAsync());
        await AssertAccessibleAsync(page);
    }

    // Around the form, Orchard Core's admin is its own.
    private static async Task AssertAccessibleAsync(IPage page)
    {
        var grave = (await Axe.ViolationsAsync(page, ".ta-content")).Where(violation => violation.StartsWith("serious", StringComparison.Ordinal) || violation.StartsWith("critical", StringComparison.Ordinal)).ToList();

        Assert.True(grave.Count == 0, $"{page.Url}\n{string.Join('\n', grave)}");
    }
}
