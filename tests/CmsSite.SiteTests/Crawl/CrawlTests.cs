using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace CmsSite.SiteTests.Crawl;

/// <summary>What holds for every page that the site leads to.</summary>
public sealed class CrawlTests(CrawledSite crawled) : IClassFixture<CrawledSite>
{
    // What machines ask for; a site that does not have them names them nowhere.
    private static readonly string[] Optional = ["/robots.txt", "/sitemap.xml", "/news-sitemap.xml"];

    [Fact]
    public void Every_address_that_is_named_leads_somewhere()
    {
        var wrong = crawled.Pages.Where(page => page.Value.Verdict is not ("200" or "301" or "302") && !Optional.Contains(page.Key));

        AssertNone(wrong.Select(page => $"{page.Value.Verdict} {page.Key}, named by {crawled.NamedBy[page.Key]}"));
        Assert.True(crawled.Documents.Count() > 40, $"Only {crawled.Documents.Count()} pages.");
    }

    [Fact]
    public void Redirects_lead_to_pages()
    {
        var wrong = crawled.Pages.Where(page => page.Value.Location is { } to && CrawledSite.Local(to, page.Key) is { } there && crawled.Pages[there].Verdict != "200");

        AssertNone(wrong.Select(page => $"{page.Key} to {page.Value.Location}"));
    }

    [Fact]
    public void Language_alternates_are_named_both_ways()
    {
        var wrong = from page in crawled.Documents
                    from link in page.Document.QuerySelectorAll("link[rel='alternate'][hreflang]")
                    let there = CrawledSite.Local(link.GetAttribute("href")!, page.Path)
                    where link.GetAttribute("hreflang") != "x-default"
                    where !crawled.Pages.TryGetValue(there ?? "", out var other) || !NamesBack(other, Canonical(page)) || other.Document.DocumentElement.GetAttribute("lang") != link.GetAttribute("hreflang")
                    select $"{page.Path} names {there}, which does not name it back";

        AssertNone(wrong);
    }

    [Fact]
    public void Structured_data_can_be_read()
    {
        foreach (var block in crawled.Documents.SelectMany(page => page.Document.QuerySelectorAll("script[type='application/ld+json']")))
        {
            Assert.NotNull(JsonNode.Parse(block.TextContent));
        }

        foreach (var feed in crawled.Pages.Values.Where(page => page.Headers.GetValueOrDefault("Content-Type")?.Contains("json", StringComparison.Ordinal) == true))
        {
            Assert.NotNull(JsonNode.Parse(feed.Text));
        }
    }

    [Fact]
    public void Links_into_another_language_say_so()
    {
        var wrong = from page in crawled.Documents
                    let language = page.Document.DocumentElement.GetAttribute("lang")
                    from link in page.Document.QuerySelectorAll("a[href]")
                    let there = CrawledSite.Local(link.GetAttribute("href")!, page.Path)
                    where there is [_, _, _, '/', ..] && crawled.Pages.TryGetValue(there, out var other) && crawled.Documents.Contains(other) && there[1..3] != language
                    where link.GetAttribute("hreflang") != there[1..3] && LanguageOf(link) != there[1..3] && link.QuerySelector($"[lang='{there[1..3]}']") is null
                    select $"{page.Path}: {link.OuterHtml}";

        AssertNone(wrong);
    }

    [Fact]
    public void Text_in_another_script_than_its_page_is_marked()
    {
        // An address is of no language.
        var wrong = from page in crawled.Documents
                    from text in page.Document.Body!.Descendants<IText>()
                    where !Uri.IsWellFormedUriString(text.Data.Trim(), UriKind.Absolute)
                    where text.ParentElement is { LocalName: not ("script" or "style") } parent && IsArabic(text.Data) is { } arabic && arabic != (LanguageOf(parent) == "ar")
                    select $"{page.Path}: {text.Data.Trim()}";

        AssertNone(wrong.Distinct());
    }

    [Fact]
    public void No_page_needs_script_or_style_that_its_policy_forbids()
    {
        foreach (var page in crawled.Documents)
        {
            var policy = page.Headers["Content-Security-Policy"];

            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), iframe, object, embed").Select(element => $"{page.Path}: {element.OuterHtml}"));
            Assert.Empty(page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{page.Path}: {attribute.Name}"));
        }
    }

    [Fact]
    public void Every_answer_is_bounded_and_sets_no_cookie()
    {
        foreach (var (path, page) in crawled.Pages)
        {
            Assert.False(page.Headers.ContainsKey("Set-Cookie"), path);
            Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
            Assert.Equal("strict-origin-when-cross-origin", page.Headers["Referrer-Policy"]);
            Assert.Contains("frame-ancestors", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letters_stand_as_they_are()
    {
        var wrong = crawled.Documents.Where(page => System.Text.RegularExpressions.Regex.IsMatch(page.Text, "&#x(6[0-9A-F]{2}|E[0-9A-F]);"));

        AssertNone(wrong.Select(page => page.Path));
    }

    private static void AssertNone(IEnumerable<string> wrong)
    {
        var lines = wrong.ToList();
        Assert.True(lines.Count == 0, $"{lines.Count}, such as\n{string.Join('\n', lines.Take(20))}");
    }

    private static string Canonical(CmsSite.Testing.Http.Page page) =>
        page.Document.QuerySelector("link[rel='canonical']")?.GetAttribute("href") is { } address ? CrawledSite.Local(address, page.Path)! : page.Path;

    private static bool NamesBack(CmsSite.Testing.Http.Page page, string path) =>
        page.Document.QuerySelectorAll("link[rel='alternate'][hreflang]").Any(link => CrawledSite.Local(link.GetAttribute("href")!, page.Path) == path);

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang")?[..2];

    // Names, titles and figures may stand in any script; a sentence may not.
    private static bool? IsArabic(string text)
    {
        var arabic = text.Count(character => character is >= '\u0621' and <= '\u064a');
        var latin = text.Count(character => char.IsLetter(character) && character < '\u0250');

        return arabic > 0 && latin == 0 ? true : latin > 40 && arabic == 0 ? false : null;
    }
}
