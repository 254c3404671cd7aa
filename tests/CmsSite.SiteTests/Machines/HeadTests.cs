using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Machines;

/// <summary>The head of every public page tells machines what it is.</summary>
public sealed class HeadTests(NewsroomSite site)
{
    public static TheoryData<string> Pages =>
    [
        "/fr", "/ar", "/en/news", "/de/recordings", "/it/accessibility", MachinePages.French, MachinePages.English,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_has_one_address_and_names_its_languages_as_they_name_it(string path)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);
        var languages = page.Languages();

        Assert.Equal(path, MachinePages.PathOf(page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
        Assert.Equal(path[1..3], page.Headers["Content-Language"]);
        Assert.Equal(path, languages[path[1..3]]);
        foreach (var (_, other) in languages.Where(language => language.Key != "x-default")) Assert.Equivalent(languages, (await visitor.GetAsync(other)).Languages());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_can_be_shared(string path)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Equal("summary_large_image", page.Meta("twitter:card"));
        Assert.Equal(path, MachinePages.PathOf(page.Meta("og:url")));
        Assert.StartsWith(path[1..3] + "_", page.Meta("og:locale"), StringComparison.Ordinal);
        foreach (var name in new[] { "og:title", "og:site_name", "og:type" }) Assert.False(string.IsNullOrWhiteSpace(page.Meta(name)), name);
        var image = await visitor.GetAsync(MachinePages.PathOf(page.Meta("og:image")));
        Assert.Equal("200", image.Verdict);
        Assert.StartsWith("image/", image.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_names_feeds_that_are_there(string path)
    {
        using var visitor = site.Host.Visit();

        var feeds = (await visitor.GetAsync(path)).Document.QuerySelectorAll("link[rel=alternate][type]").Select(link => MachinePages.PathOf(link.GetAttribute("href"))).ToList();

        Assert.Equal(3, feeds.Count);
        foreach (var feed in feeds) Assert.Equal("200", (await visitor.GetAsync(feed)).Verdict);
    }

    [Theory]
    [InlineData("/fr/news?year=2024&page=1&utm_source=x", "/fr/news?year=2024")]
    [InlineData("/fr/news?country=at", "/fr/news?country=AT")]
    public async Task List_has_one_address_whatever_the_query_says_besides(string path, string canonical)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Equal(canonical, MachinePages.PathOf(page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Things_on_a_page_are_described_in_the_words_of_schema_org(string path)
    {
        using var visitor = site.Host.Visit();

        var things = (await visitor.GetAsync(path)).Things();

        Assert.NotEmpty(things);
        Assert.Empty(things.SelectMany(thing => SchemaOrg.Table.ProblemsOf(thing)));
    }

    [Fact]
    public async Task Report_is_an_article_about_an_event()
    {
        using var visitor = site.Host.Visit();

        var things = (await visitor.GetAsync(MachinePages.French)).Things();
        var article = things.Single(thing => (string?)thing["@type"] == "NewsArticle");
        var conference = article["about"]!;

        Assert.Equal("2024-04-18", (string?)article["datePublished"]);
        Assert.Equal("fr", (string?)article["inLanguage"]);
        Assert.Equal(5, article["workTranslation"]!.AsArray().Count);
        Assert.Equal(("2024-04-15", "2024-04-16"), ((string?)conference["startDate"], (string?)conference["endDate"]));
        Assert.Equal("AT", (string?)conference["location"]![0]!["address"]!["addressCountry"]);
        Assert.Equal(3, conference["attendee"]!.AsArray().Count);
        Assert.True(conference["subEvent"]!.AsArray().Count >= 4);
        Assert.Equal(2, conference["recordedIn"]!.AsArray().Count);
        Assert.NotEmpty(conference["organizer"]!.AsArray());
        Assert.Contains(things, thing => (string?)thing["@type"] == "BreadcrumbList");
    }

    [Fact]
    public async Task Translation_names_the_report_it_was_made_from()
    {
        using var visitor = site.Host.Visit();

        var article = (await visitor.GetAsync(MachinePages.English)).Things().Single(thing => (string?)thing["@type"] == "NewsArticle");

        Assert.Equal("fr", (string?)article["translationOfWork"]!["inLanguage"]);
        Assert.Null(article["workTranslation"]);
    }

    [Fact]
    public async Task Delegates_and_topics_have_a_head_too()
    {
        using var visitor = site.Host.Visit();
        var report = await visitor.GetAsync(MachinePages.French);
        var person = report.Document.QuerySelector("a[href^='/fr/delegates/']")!.GetAttribute("href")!;
        var topic = report.Document.QuerySelector("a[href^='/fr/topics/']")!.GetAttribute("href")!;

        var profile = await visitor.GetAsync(person);
        var collection = await visitor.GetAsync(topic);

        Assert.Equal("profile", profile.Meta("og:type"));
        Assert.EndsWith((string?)profile.Things().Single(thing => (string?)thing["@type"] == "ProfilePage")["mainEntity"]!["name"], profile.TextOf("h1"), StringComparison.Ordinal);
        foreach (var (page, path) in new[] { (profile, person), (collection, topic) })
        {
            Assert.Equal(path, MachinePages.PathOf(page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
            Assert.False(string.IsNullOrEmpty(page.Meta("description")));
            Assert.Empty(page.Things().SelectMany(thing => SchemaOrg.Table.ProblemsOf(thing)));
        }
    }

    [Fact]
    public async Task Headline_that_looks_like_markup_stays_a_headline()
    {
        const string Title = "</script><img src=x onerror=alert(1)> \" \u2028 ' & fin";
        var (_, path) = await site.PublishAsync(new Report(Title).Complete().With("Lead", Title));
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Equal(Title, (string?)page.Things().Single(thing => (string?)thing["@type"] == "NewsArticle")["headline"]);
        Assert.Equal(Title, page.Meta("og:title"));
        Assert.Null(page.Document.QuerySelector("img[src=x]"));
        Assert.DoesNotContain("\u2028", Scripts(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/nothing-here")]
    [InlineData("/Login")]
    public async Task Page_that_is_none_of_the_public_ones_says_nothing(string path)
    {
        using var visitor = site.Host.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Null(page.Document.QuerySelector("link[rel=canonical]"));
        Assert.Empty(page.Things());
    }

    private static string Scripts(Page page) => string.Concat(page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
}
