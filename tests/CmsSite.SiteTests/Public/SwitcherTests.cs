using AngleSharp.Dom;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Public;

/// <summary>The language switcher leads to the same page in another language, or to that language's home, which then says why.</summary>
public sealed class SwitcherTests(NewsroomSite site)
{
    private const string French = "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";
    private const string German = "/de/news/24-konferenz-der-allianz-gegen-menschenhandel";
    private const string FrenchAndEnglish = "/fr/news/23e-conference-de-l-alliance-contre-la-traite";

    [Theory]
    [InlineData(French, "de", German)]
    [InlineData(FrenchAndEnglish, "en", "/en/news/23rd-alliance-conference-against-trafficking")]
    [InlineData(FrenchAndEnglish, "de", "/de#untranslated")]
    [InlineData("/fr", "ar", "/ar")]
    [InlineData("/fr/news", "it", "/it/news")]
    [InlineData("/fr/recordings", "es", "/es/recordings")]
    [InlineData("/fr/news?year=2024&country=AT&topic=traite-des-etres-humains", "en", "/en/news?year=2024&topic=human-trafficking&country=AT")]
    [InlineData("/fr/news?utm=x", "en", "/en/news")]
    [InlineData("/fr/nothing", "en", "/en#untranslated")]
    public async Task Switch_leads_to(string from, string culture, string to)
    {
        using var visitor = site.Host.Visit();

        var links = Switcher(await visitor.GetAsync(from));

        Assert.Equal(to, Uri.UnescapeDataString(links.Single(link => link.GetAttribute("hreflang") == culture).GetAttribute("href")!));
    }

    [Theory]
    [MemberData(nameof(CulturePathTests.Cultures), MemberType = typeof(CulturePathTests))]
    public async Task Notice_waits_on_each_home_in_its_language(string culture)
    {
        using var visitor = site.Host.Visit();

        var home = await visitor.GetAsync($"/{culture}");
        var listing = await visitor.GetAsync($"/{culture}/news");

        var notice = home.Document.GetElementById("untranslated");
        Assert.NotNull(notice);
        Assert.True(notice.HasAttribute("hidden"));
        Assert.Equal(culture == "en", notice.TextContent.Contains("not available in this language", StringComparison.Ordinal));
        Assert.Null(listing.Document.GetElementById("untranslated"));
    }

    [Fact]
    public async Task Every_language_is_named_in_itself_and_no_page_sets_a_cookie()
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync("/de");

        Assert.Equal(["français", "English", "español", "Deutsch", "italiano", "العربية"], Switcher(page).Select(link => link.TextContent.Trim()));
        Assert.All(Switcher(page), link => Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang")));
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
    }

    [Fact]
    public async Task Script_of_the_switcher_is_a_file_of_the_site()
    {
        using var visitor = site.Host.Visit();
        var script = (await visitor.GetAsync("/fr")).Document.QuerySelectorAll("script[src]").Select(element => element.GetAttribute("src")!)
            .Single(src => src.Contains("/CmsSite.News/languages.js", StringComparison.Ordinal));

        var answer = await visitor.GetAsync(script);

        Assert.Equal("200", answer.Verdict);
        Assert.Contains("SameSite=Lax", answer.Text, StringComparison.Ordinal);
    }

    private static List<IElement> Switcher(Page page) => [.. page.Document.QuerySelectorAll("[data-languages] a")];
}
