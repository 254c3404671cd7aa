using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Public;

/// <summary>The kinds of public pages, and how to find one in each language.</summary>
internal static class PublicPages
{
    public const string Report = "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";

    /// <summary>A report that has all that a report can have; in French, German and Arabic.</summary>
    public const string Everything = "/fr/news/conference-de-toutes-les-choses";

    public const string Delegate = "/fr/delegates/michel-veuthey";

    public const string Topic = "/fr/topics/traite-des-etres-humains";

    public static IReadOnlyList<string> Cultures { get; } = ["fr", "en", "es", "de", "it", "ar"];

    /// <summary>One page of each kind, by its name.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "home", "/fr" },
        { "listing", "/fr/news" },
        { "filtered", "/fr/news?year=2024&country=AT" },
        { "report", Report },
        { "everything", Everything },
        { "delegate", Delegate },
        { "topic", Topic },
        { "recordings", "/fr/recordings" },
        { "accessibility", "/fr/accessibility" },
        { "not-found", "/fr/nothing" },
    };

    /// <summary>The page's addresses by language, as its switcher gives them; without the languages in which it does not exist.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InEveryLanguageAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        var links = await page.Locator("[data-languages] a[hreflang]").EvaluateAllAsync<string[]>("links => links.map(a => a.hreflang + ' ' + a.getAttribute('href'))");
        var addresses = links.Select(link => link.Split(' ', 2)).Where(link => !link[1].Contains('#', StringComparison.Ordinal)).ToDictionary(link => link[0], link => link[1]);

        // An error page offers the homes; what is not there is not there in any language.
        return path.EndsWith("/nothing", StringComparison.Ordinal) ? Cultures.ToDictionary(culture => culture, culture => $"/{culture}/nothing") : addresses;
    }
}
