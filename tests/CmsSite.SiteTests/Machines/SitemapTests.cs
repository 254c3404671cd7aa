using System.Globalization;
using System.Xml.Linq;
using CmsSite.News.Sitemaps;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using OrchardCore.Settings;

namespace CmsSite.SiteTests.Machines;

/// <summary>Search engines find every public page, in every language.</summary>
public sealed class SitemapTests(NewsroomSite site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task Sitemap_follows_its_schema_and_every_address_leads_somewhere()
    {
        using var visitor = site.Host.Visit();

        var map = await visitor.XmlAsync("/sitemap.xml");

        Assert.Equal(Map + "urlset", map.Root!.Name);
        Assert.All(map.Root.Elements(), url =>
        {
            Assert.Equal(Map + "url", url.Name);
            Assert.Equal(Map + "loc", url.Elements().First().Name);
            Assert.True(url.Elements(Map + "lastmod").Count() <= 1);
            Assert.All(url.Elements(Map + "lastmod"), changed => Assert.True(DateTimeOffset.TryParse(changed.Value, CultureInfo.InvariantCulture, out _), changed.Value));
            // Elements of other namespaces stand last.
            Assert.All(url.Elements().SkipWhile(element => element.Name.Namespace == Map), element => Assert.NotEqual(Map, element.Name.Namespace));
        });
        Assert.Distinct(Locations(map));
        foreach (var path in Locations(map).Select(MachinePages.PathOf)) Assert.Equal(("200", path), ((await visitor.GetAsync(path)).Verdict, path));
    }

    [Fact]
    public async Task Every_language_of_a_page_names_all_others_and_itself()
    {
        using var visitor = site.Host.Visit();

        var urls = (await visitor.XmlAsync("/sitemap.xml")).Root!.Elements().ToDictionary(url => url.Element(Map + "loc")!.Value, Languages);

        Assert.All(urls, url =>
        {
            Assert.Contains(url.Key, url.Value.Values);
            Assert.Contains("x-default", url.Value.Keys);
            Assert.All(url.Value.Where(other => other.Key != "x-default"), other => Assert.Equal(url.Value, urls[other.Value]));
        });
        Assert.Contains(urls.Values, languages => languages.Count == 7);
    }

    [Fact]
    public async Task Sitemap_and_page_name_the_same_languages()
    {
        using var visitor = site.Host.Visit();
        var urls = (await visitor.XmlAsync("/sitemap.xml")).Root!.Elements();

        foreach (var path in new[] { MachinePages.French, "/fr", "/ar/news" })
        {
            var url = urls.Single(url => MachinePages.PathOf(url.Element(Map + "loc")!.Value) == path);

            Assert.Equivalent(Languages(url).ToDictionary(pair => pair.Key, pair => MachinePages.PathOf(pair.Value)), (await visitor.GetAsync(path)).Languages());
        }
    }

    [Fact]
    public async Task Pages_read_in_pieces_are_the_pages_read_at_once()
    {
        var (all, pieces) = await site.Host.InScopeAsync(async services =>
        {
            var reader = services.GetRequiredService<SitemapReader>();
            var (count, _) = await reader.CountAsync();
            var pieces = new List<string>();
            for (var first = 0; first < count; first += 4) pieces.AddRange((await reader.ReadAsync(first, 4).ToListAsync()).Select(page => page.DefaultUrl));
            return ((await reader.ReadAsync(0, count).ToListAsync()).Select(page => page.DefaultUrl).ToList(), pieces);
        });

        Assert.True(all.Count > 8);
        Assert.Equal(all, pieces);
    }

    [Fact]
    public async Task Unpublished_draft_is_in_no_sitemap()
    {
        var title = $"brouillon-{Guid.NewGuid():N}";
        await site.WriteAsync(new Report(title).Complete());
        using var visitor = site.Host.Visit();

        Assert.DoesNotContain(title, (await visitor.GetAsync("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_sitemap_holds_what_was_published_lately_and_is_news()
    {
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var news = $"Aujourd’hui & {Guid.NewGuid():N}";
        var old = $"Ancien {Guid.NewGuid():N}";
        await site.PublishAsync(new Report(news).Complete().On(today));
        await site.PublishAsync(new Report(old).Complete().On("2020-01-01"));
        using var visitor = site.Host.Visit();

        var map = await visitor.XmlAsync("/news-sitemap.xml");

        var entry = map.Root!.Elements(Map + "url").Elements(News + "news").Single(entry => (string?)entry.Element(News + "title") == news);
        Assert.Equal("fr", (string?)entry.Element(News + "publication")!.Element(News + "language"));
        Assert.False(string.IsNullOrEmpty((string?)entry.Element(News + "publication")!.Element(News + "name")));
        Assert.True(DateTimeOffset.UtcNow - DateTimeOffset.Parse((string)entry.Element(News + "publication_date")!, CultureInfo.InvariantCulture) < TimeSpan.FromHours(1));
        Assert.DoesNotContain(map.Descendants(News + "title"), title => title.Value == old);
    }

    [Fact]
    public async Task File_of_a_sitemap_that_is_not_divided_is_not_found()
    {
        using var visitor = site.Host.Visit();

        Assert.Equal("404", (await visitor.GetAsync("/sitemap-1.xml")).Verdict);
    }

    [Fact]
    public async Task Robots_are_told_the_sitemaps_and_kept_out_of_the_admin()
    {
        using var visitor = site.Host.Visit();

        var robots = await visitor.GetAsync("/robots.txt");
        var maps = robots.Text.Split('\n').Where(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal)).Select(line => MachinePages.PathOf(line[9..]));

        Assert.StartsWith("text/plain", robots.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /Admin\n", robots.Text, StringComparison.Ordinal);
        Assert.Equal(["/sitemap.xml", "/news-sitemap.xml"], maps);
    }

    [Fact]
    public async Task Absolute_addresses_begin_with_the_sites_own_where_it_has_one()
    {
        using var visitor = site.Host.Visit();
        await SetBaseUrlAsync("https://news.example.org/site");

        try
        {
            Assert.Contains("\nSitemap: https://news.example.org/site/sitemap.xml\n", (await visitor.GetAsync("/robots.txt")).Text, StringComparison.Ordinal);
            Assert.Equal("https://news.example.org/site/fr", (await visitor.GetAsync("/fr")).Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }
        finally
        {
            await SetBaseUrlAsync(null);
        }
    }

    private Task SetBaseUrlAsync(string? address) => site.Host.InScopeAsync(async services =>
    {
        var service = services.GetRequiredService<ISiteService>();
        var settings = await service.LoadSiteSettingsAsync();
        settings.BaseUrl = address;
        await service.UpdateSiteSettingsAsync(settings);
    });

    private static IEnumerable<string> Locations(XDocument map) => map.Root!.Elements().Select(url => url.Element(Map + "loc")!.Value);

    private static Dictionary<string, string> Languages(XElement url) =>
        url.Elements(Xhtml + "link").ToDictionary(link => (string)link.Attribute("hreflang")!, link => (string)link.Attribute("href")!);
}
