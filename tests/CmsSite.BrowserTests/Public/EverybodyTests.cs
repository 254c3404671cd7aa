using CmsSite.BrowserTests.Site;
using CmsSite.Testing;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Public;

/// <summary>Every kind of public page, in every language, by day and by night, on a telephone, a tablet and a desk.</summary>
public sealed class EverybodyTests(BrowserSite site)
{
    private static readonly int[] Widths = [390, 768, 1440];

    // What a finger is to hit on a telephone: all but links within sentences.
    private const string Small = """
        () => innerWidth > 500 ? [] : [...document.querySelectorAll("nav a, :is(h2, h3) > a, a.onward, .wordmark, button")]
            .filter(target => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5)
            .map(target => `${target.textContent.trim()} is ${Math.round(target.getBoundingClientRect().height)} px high`)
        """;

    public static TheoryData<string, string> Kinds => PublicPages.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_fits_every_screen_and_serves_everybody_in_every_language(string name, string path)
    {
        var page = await site.OpenAsync();
        var addresses = await PublicPages.InEveryLanguageAsync(page, path);
        var problems = new List<string>();

        foreach (var (culture, address) in addresses)
        {
            await page.GotoAsync(address);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                foreach (var width in Widths)
                {
                    await page.SetViewportSizeAsync(width, 900);
                    problems.AddRange((await ProblemsAsync(page)).Select(problem => $"{address} {scheme} {width}: {problem}"));
                    if (culture is "fr" or "ar" && (scheme is ColorScheme.Light || width == 1440)) await ShootAsync(page, $"{name}-{culture}-{scheme}-{width}".ToLowerInvariant());
                }
            }
        }

        Assert.Superset(name == "everything" ? ["fr", "de", "ar"] : PublicPages.Cultures.ToHashSet(), addresses.Keys.ToHashSet());
        Assert.True(problems.Count == 0, string.Join('\n', problems.Distinct()));
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        return (await Axe.ViolationsAsync(page)).Concat(overflow > 0 ? [$"{overflow} px too wide"] : []).Concat(await page.EvaluateAsync<string[]>(Small));
    }

    private static Task ShootAsync(IPage page, string name) => page.ScreenshotAsync(new()
    {
        Path = RepositoryFolder.File("artifacts", "screenshots", RepositoryFolder.CmsHost, name + ".png"),
        FullPage = true,
    });
}
