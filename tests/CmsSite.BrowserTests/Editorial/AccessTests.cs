using CmsSite.BrowserTests.Public;
using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editorial;

/// <summary>Whether everybody can use the pages of the review, from left to right and from right to left, on a telephone and at a desk.</summary>
public sealed class AccessTests(BrowserSite site)
{
    private static readonly int[] Widths = [390, 768, 1440];

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Pages_of_the_review_fit_every_screen_and_serve_everybody(string culture, string direction)
    {
        await site.ChangeAsync(culture, "2024.");
        await site.ChangeAsync(culture, "2025.");
        var page = await site.SignInAsync(SiteHost.Administrator, locale: culture);
        await CommentAsync(page, culture);

        foreach (var path in await PathsAsync(page, culture))
        {
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(path);

                Assert.Equal(direction, await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).direction"));
                var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(overflow <= 0, $"{path} is {overflow} px too wide at {width} px in {culture}");
                var narrowest = await page.EvaluateAsync<int>("() => Math.min(1000, ...[...document.querySelectorAll('.history-comment:not(:empty)')].map(cell => cell.clientWidth))");
                Assert.True(narrowest >= 150, $"{path} sets a comment {narrowest} px wide at {width} px in {culture}");
                await AssertAccessibleAsync(page);
            }
        }
    }

    private static async Task CommentAsync(IPage page, string culture)
    {
        await page.GotoAsync($"{ReviewPages.Path(culture)}?field=ConferenceReportPart.Lead");
        await page.FillAsync("#new-comment-text", "@editor 2024?");
        await page.LeaveByAsync(() => page.Locator("#new-comment [type=submit]").ClickAsync());
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(IPage page, string culture)
    {
        var id = ReviewPages.Report(culture);
        await page.GotoAsync($"/Admin/Editorial/Versions/{id}");
        await page.LeaveByAsync(() => page.Locator("[type=submit][form=compare]").ClickAsync());
        var compare = new Uri(page.Url).PathAndQuery;

        return
        [
            ReviewPages.Path(culture), "/Admin/Editorial", "/Admin/Editorial/Workflows", "/Admin/Editorial/History", $"/Admin/Editorial/History?item={id}",
            $"/Admin/Editorial/Versions/{id}", compare, $"{compare}&inline=true", "/Admin/Editorial/Trash",
        ];
    }

    // Around the module's pages, Orchard Core's admin is its own. What the frame shows is held to it as a public page.
    private static async Task AssertAccessibleAsync(IPage page)
    {
        var grave = (await Axe.ViolationsAsync(page, ".ta-content")).Where(violation => violation.StartsWith("serious", StringComparison.Ordinal) || violation.StartsWith("critical", StringComparison.Ordinal)).ToList();

        Assert.True(grave.Count == 0, $"{page.Url}\n{string.Join('\n', grave)}");
    }
}
