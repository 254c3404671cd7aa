using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;

namespace CmsSite.SiteTests.Machines;

/// <summary>Feed readers follow the news of a language.</summary>
public sealed class FeedTests(NewsroomSite site)
{
    private const string Hostile = "]]><script>alert(1)</script> & \u0001\u001f“fin” {0}";
    private const string HostileRead = "]]><script>alert(1)</script> & “fin” {0}";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Cultures => [.. MachinePages.Cultures];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Rss_holds_what_the_specification_asks_for(string culture)
    {
        using var visitor = site.Host.Visit();

        var answer = await visitor.GetAsync($"/{culture}/news/feed.rss");
        var rss = XDocument.Parse(answer.Text).Root!;

        Assert.Equal("application/rss+xml; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Equal(("rss", "2.0"), (rss.Name, (string?)rss.Attribute("version")));
        var channel = Assert.Single(rss.Elements());
        foreach (var needed in new[] { "title", "link", "description" }) Assert.False(string.IsNullOrWhiteSpace((string?)channel.Element(needed)), needed);
        Assert.Equal(culture, (string?)channel.Element("language"));
        Assert.Equal($"/{culture}/news", MachinePages.PathOf((string?)channel.Element("link")));
        Assert.Equal($"/{culture}/news/feed.rss", MachinePages.PathOf((string?)channel.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")));
        Assert.NotEmpty(channel.Elements("item"));
        Assert.All(channel.Elements("item"), item =>
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)item.Element("title")));
            Assert.StartsWith($"/{culture}/news/", MachinePages.PathOf((string?)item.Element("link")), StringComparison.Ordinal);
            Assert.Equal("false", (string?)item.Element("guid")!.Attribute("isPermaLink"));
            Assert.True(DateTimeOffset.TryParseExact((string?)item.Element("pubDate"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, default, out _), (string?)item.Element("pubDate"));
        });
        Assert.Distinct(channel.Elements("item").Select(item => (string?)item.Element("guid")));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Atom_holds_what_the_specification_asks_for(string culture)
    {
        using var visitor = site.Host.Visit();

        var answer = await visitor.GetAsync($"/{culture}/news/feed.atom");
        var feed = XDocument.Parse(answer.Text).Root!;

        Assert.Equal("application/atom+xml; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(culture, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.False(string.IsNullOrWhiteSpace((string?)feed.Element(Atom + "author")?.Element(Atom + "name")));
        Assert.Contains(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry").Append(feed), element =>
        {
            Assert.True(Uri.IsWellFormedUriString((string?)element.Element(Atom + "id"), UriKind.Absolute), (string?)element.Element(Atom + "id"));
            Assert.False(string.IsNullOrWhiteSpace((string?)element.Element(Atom + "title")));
            Assert.True(DateTimeOffset.TryParse((string?)element.Element(Atom + "updated"), CultureInfo.InvariantCulture, out _));
            Assert.Contains(element.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        });
        Assert.Distinct(feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "id")));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Json_feed_holds_what_the_specification_asks_for(string culture)
    {
        using var visitor = site.Host.Visit();

        var answer = await visitor.GetAsync($"/{culture}/news/feed.json");
        var feed = JsonNode.Parse(answer.Text)!;

        Assert.StartsWith("application/feed+json", answer.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        Assert.Equal(culture, (string?)feed["language"]);
        Assert.Equal($"/{culture}/news/feed.json", MachinePages.PathOf((string?)feed["feed_url"]));
        Assert.NotEmpty(feed["items"]!.AsArray());
        Assert.All(feed["items"]!.AsArray(), item =>
        {
            Assert.False(string.IsNullOrEmpty((string?)item!["id"]));
            Assert.NotNull((string?)item["content_text"]);
            Assert.StartsWith($"/{culture}/news/", MachinePages.PathOf((string?)item["url"]), StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParse((string?)item["date_published"], CultureInfo.InvariantCulture, out _));
        });
    }

    [Fact]
    public async Task Feed_holds_real_versions_alone()
    {
        var title = $"Seulement en français {Guid.NewGuid():N}";
        await site.PublishAsync(new Report(title).Complete().On(site.NextDay()));
        using var visitor = site.Host.Visit();

        Assert.Contains(title, (await visitor.GetAsync("/fr/news/feed.rss")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(title, (await visitor.GetAsync("/it/news/feed.rss")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headline_that_looks_like_markup_breaks_no_feed()
    {
        await site.PublishAsync(new Report(Hostile).Complete().On(site.NextDay()));
        using var visitor = site.Host.Visit();

        var rss = await visitor.XmlAsync("/fr/news/feed.rss");
        var atom = await visitor.XmlAsync("/fr/news/feed.atom");
        var json = JsonNode.Parse((await visitor.GetAsync("/fr/news/feed.json")).Text)!;

        Assert.Contains(HostileRead, rss.Descendants("item").Elements("title").Select(title => title.Value));
        Assert.Contains(HostileRead, atom.Descendants(Atom + "entry").Elements(Atom + "title").Select(title => title.Value));
        Assert.Contains(json["items"]!.AsArray(), item => ((string?)item!["title"])!.StartsWith("]]><script>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("json")]
    public async Task Reader_who_has_the_feed_gets_304_until_it_changes(string format)
    {
        using var visitor = site.Host.Visit();
        var path = $"/de/news/feed.{format}";
        var first = await visitor.GetAsync(path);

        var again = await visitor.GetWithAsync(path, "If-None-Match", first.Headers["ETag"]);
        var since = await visitor.GetWithAsync(path, "If-Modified-Since", first.Headers["Last-Modified"]);
        await site.PublishAsync(new Report($"Neues {Guid.NewGuid():N}").In("de").Complete().On(site.NextDay()));
        var changed = await visitor.GetWithAsync(path, "If-None-Match", first.Headers["ETag"]);

        Assert.Equal(("304", "304", "200"), (again.Verdict, since.Verdict, changed.Verdict));
    }

    [Fact]
    public async Task Topic_has_a_feed_of_its_own_that_its_page_names()
    {
        using var visitor = site.Host.Visit();
        var listing = await visitor.GetAsync("/fr/news");
        var topic = listing.Document.QuerySelectorAll("a[href*='topic=']").Select(link => link.GetAttribute("href")!.Split("topic=")[1].Split('&')[0]).First();

        var page = await visitor.GetAsync($"/fr/topics/{topic}");
        var feeds = page.Document.QuerySelectorAll("link[rel=alternate][type='application/rss+xml']").Select(link => MachinePages.PathOf(link.GetAttribute("href"))).ToList();
        var rss = await visitor.XmlAsync(feeds.Single(path => path.Contains("/topics/", StringComparison.Ordinal)));
        var all = await visitor.XmlAsync("/fr/news/feed.rss");

        Assert.Equal(2, feeds.Count);
        Assert.NotEmpty(rss.Descendants("item"));
        Assert.All(rss.Descendants("item"), item => Assert.Contains(page.TextOf("h1")!, item.Elements("category").Select(category => category.Value)));
        Assert.NotEqual(all.Descendants("item").Count(), rss.Descendants("item").Count());
    }

    [Theory]
    [InlineData("/xx/news/feed.rss")]
    [InlineData("/fr/news/feed.xml")]
    [InlineData("/fr/topics/nothing-here/feed.rss")]
    [InlineData("/xx/calendar.ics")]
    public async Task Feed_of_nothing_is_not_found(string path)
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync(path)).Verdict);
    }
}
