using CmsSite.BrowserTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Site;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests;

/// <summary>How the pages behind the login look on a telephone, a tablet and a desk, and whether everybody can use them.</summary>
public sealed class LookTests(BrowserSite site)
{
    private static readonly int[] Widths = [390, 768, 1440];

    /// <summary>A page behind the login by its name.</summary>
    public static TheoryData<string, string> AdminPages => new()
    {
        { "list", "/Admin/Contents/ContentItems" },
        { "editor", "/Admin/Contents/ContentTypes/ConferenceReport/Create" },
    };

    [Fact]
    public async Task Login_fits_every_screen_and_serves_everybody()
    {
        OnEmbedded();
        await LookAsync(await site.OpenAsync(), "login", "/Login");
    }

    [Theory]
    [MemberData(nameof(AdminPages))]
    public async Task Admin_page_fits_every_screen_and_serves_everybody(string name, string path)
    {
        OnEmbedded();
        await LookAsync(await site.SignInAsync(DemoAccounts.Reviewer), name, path);
    }

    [Fact]
    public async Task Checker_finds_what_shuts_people_out()
    {
        var page = await site.OpenAsync();
        await page.SetContentAsync("""<html lang="fr"><title>x</title><main><h1>x</h1><img src="x.png"><input></main></html>""");

        var refusal = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => AssertAccessibleAsync(page));

        Assert.Contains("image-alt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("label", refusal.Message, StringComparison.Ordinal);
    }

    // Orchard Core's own admin looks as Orchard Core made it.
    private static void OnEmbedded() => Assert.SkipUnless(RepositoryFolder.CmsHost == "Embedded", "The admin of Orchard Core is its own.");

    private static async Task LookAsync(IPage page, string name, string path)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(path);
            await ShootAsync(page, name, width);

            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide at {width} px");
            await AssertAccessibleAsync(page);
        }
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe();

        var grave = result.Violations.Where(v => v.Impact is "serious" or "critical").ToList();
        Assert.True(grave.Count == 0, string.Join('\n', grave.Select(v => $"{page.Url} {v.Impact} {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}")));
    }

    private static Task ShootAsync(IPage page, string name, int width) => page.ScreenshotAsync(new()
    {
        Path = RepositoryFolder.File("artifacts", "screenshots", RepositoryFolder.CmsHost, $"{name}-{width}.png"),
        FullPage = true,
    });
}
