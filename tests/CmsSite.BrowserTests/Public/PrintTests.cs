using System.Text;
using System.Text.RegularExpressions;
using CmsSite.BrowserTests.Site;
using CmsSite.Testing;

namespace CmsSite.BrowserTests.Public;

/// <summary>A report on paper.</summary>
public sealed partial class PrintTests(BrowserSite site)
{
    [Theory]
    [InlineData("report", PublicPages.Report, 3)]
    [InlineData("everything", PublicPages.Everything, 6)]
    public async Task Report_prints_on_a_few_sheets_of_A4(string name, string path, int mostSheets)
    {
        var page = await site.OpenAsync();

        foreach (var (culture, address) in (await PublicPages.InEveryLanguageAsync(page, path)).Where(version => version.Key is "fr" or "ar"))
        {
            await page.GotoAsync(address);

            var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, Path = RepositoryFolder.File("artifacts", "print", RepositoryFolder.CmsHost, $"{name}-{culture}.pdf") });
            var text = Encoding.Latin1.GetString(pdf);

            Assert.InRange(Sheet().Count(text), 1, mostSheets);
            Assert.Contains("/MediaBox [0 0 594.9", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Paper_shows_the_report_and_where_its_links_lead_but_nothing_to_click()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(PublicPages.Everything);
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        foreach (var chrome in (string[])[".masthead nav", ".contents", ".colophon", ".neighbours", "#keep", "[data-copy]"])
        {
            Assert.False(await page.Locator(chrome).First.IsVisibleAsync(), chrome);
        }

        Assert.Contains("https://example.org/declaration", await page.Locator(".prose a").First.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content.replace('attr(href)', e.href)"), StringComparison.Ordinal);
        Assert.Equal("avoid", await page.Locator(".panel").First.EvaluateAsync<string>("e => getComputedStyle(e).breakInside"));
    }

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex Sheet();
}
