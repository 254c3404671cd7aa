using CmsSite.BrowserTests.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Public;

/// <summary>What a reader can do without any script, and what a browser fetches for a page.</summary>
public sealed class PlainBrowserTests(BrowserSite site)
{
    [Fact]
    public async Task Reader_without_script_filters_reads_switches_language_and_opens_a_recording()
    {
        var page = await site.OpenAsync(script: false);
        await page.GotoAsync("/fr/news");

        await page.ClickAsync(".filters a:has-text('2024')");
        await page.WaitForURLAsync("**/fr/news?year=2024");
        Assert.All(await page.Locator(".entry-date time").EvaluateAllTextsAsync("datetime"), date => Assert.StartsWith("2024", date, StringComparison.Ordinal));

        await page.ClickAsync(".entry-title a[href*='24e-conference']");
        Assert.Equal(2, await page.Locator(".recording").CountAsync());
        Assert.False(await page.IsVisibleAsync("[data-copy]"));

        await page.ClickAsync("[data-languages] a[hreflang=ar]");
        Assert.Equal("rtl", await page.GetAttributeAsync("html", "dir"));

        var address = await page.GetAttributeAsync(".recording .poster", "href");
        await page.RouteAsync(address!, route => route.FulfillAsync(new() { Body = "The recording.", ContentType = "text/plain" }));
        await page.ClickAsync(".recording .poster");
        Assert.Equal(address, page.Url);
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("/ar/news")]
    [InlineData("/fr/recordings")]
    [InlineData(PublicPages.Everything)]
    [InlineData(PublicPages.Delegate)]
    public async Task Page_fetches_nothing_of_a_third_party_sets_no_cookie_and_says_no_error(string path)
    {
        var page = await site.OpenAsync();
        var fetched = new List<string>();
        var errors = new List<string>();
        page.Request += (_, request) => fetched.Add(request.Url);
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(fetched, url => url.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.All(fetched, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Reader_of_a_long_report_keeps_its_contents_in_sight_and_copies_its_address()
    {
        var page = await site.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(PublicPages.Everything);

        await page.ClickAsync(".contents a[href='#recordings']");
        Assert.True(await InSightAsync(page, ".contents a[href='#recordings']"));
        await page.ClickAsync("[data-copy]");

        await Assertions.Expect(page.Locator("[data-said]")).ToHaveTextAsync("Lien copié");
        Assert.Equal(site.Address.TrimEnd('/') + PublicPages.Everything, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        await page.SetViewportSizeAsync(390, 900);
        Assert.False(await page.IsVisibleAsync(".contents"));
    }

    [Fact]
    public async Task Arabic_reader_is_told_lengths_in_Arabic_and_reads_spans_of_time_from_the_right()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync((await PublicPages.InEveryLanguageAsync(page, PublicPages.Everything))["ar"]);

        Assert.Contains("س", await page.Locator(".recording-when").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("rtl", await page.Locator(".panel-times").First.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }

    private static Task<bool> InSightAsync(IPage page, string selector) => page.Locator(selector)
        .EvaluateAsync<bool>("e => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }");
}

internal static class LocatorExtensions
{
    /// <summary>An attribute of all that are found.</summary>
    public static Task<string[]> EvaluateAllTextsAsync(this ILocator found, string attribute) =>
        found.EvaluateAllAsync<string[]>($"all => all.map(e => e.getAttribute('{attribute}'))");
}
