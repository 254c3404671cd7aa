using CmsSite.SiteTests.Site;

namespace CmsSite.SiteTests.Public;

/// <summary>The language of a page is in its address.</summary>
public sealed class CulturePathTests(NewsroomSite site)
{
    public static TheoryData<string> Cultures => ["fr", "en", "es", "de", "it", "ar"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Home_and_listing_are_in_the_language_of_the_address(string culture)
    {
        using var visitor = site.Host.Visit();

        foreach (var path in new[] { $"/{culture}", $"/{culture}/news" })
        {
            var page = await visitor.GetAsync(path, culture == "fr" ? "en" : "fr");

            Assert.Equal("200", page.Verdict);
            Assert.Equal(culture, page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(culture == "ar" ? "rtl" : "ltr", page.Document.DocumentElement.GetAttribute("dir") ?? "ltr");
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Unknown_page_is_not_found_in_the_visitors_language(string culture)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync($"/{culture}/nothing-here", culture == "fr" ? "en" : "fr");

        Assert.Equal("404", page.Verdict);
        Assert.Equal(culture, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.False(string.IsNullOrEmpty(page.TextOf("h1")));
    }

    [Fact]
    public async Task Not_found_is_said_in_other_words_in_each_language()
    {
        using var visitor = site.Host.Visit();
        var headings = new List<string?>();

        foreach (var culture in Cultures.Select(row => row.Data)) headings.Add((await visitor.GetAsync($"/{culture}/nothing-here")).TextOf("h1"));

        Assert.Equal(headings.Count, headings.Distinct().Count());
    }

    [Theory]
    [InlineData("/xx")]
    [InlineData("/xx/news")]
    [InlineData("/fr/news/nothing")]
    [InlineData("/nothing")]
    public async Task Address_that_leads_nowhere_is_not_found(string path)
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync(path)).Verdict);
    }
}
