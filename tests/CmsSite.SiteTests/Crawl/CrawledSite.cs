using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Crawl;

/// <summary>The site as the recipe sets it up, read from its front door to the last page.</summary>
public sealed class CrawledSite : IAsyncLifetime
{
    private static readonly (string Selector, string Attribute)[] References =
    [
        ("a[href]", "href"), ("link[href]", "href"), ("img[src]", "src"), ("script[src]", "src"), ("source[src]", "src"), ("form[action]", "action"), ("meta[property='og:image']", "content"),
    ];

    private readonly Dictionary<string, Page> _pages = [];

    public SiteHost Host { get; } = new(new SiteSetup { Recipe = "newsroom" });

    /// <summary>Every address of the site that a page, feed or sitemap names, with what it answered.</summary>
    public IReadOnlyDictionary<string, Page> Pages => _pages;

    /// <summary>The pages in HTML that exist.</summary>
    public IEnumerable<Page> Documents => _pages.Values.Where(page => page.Verdict == "200" && page.Headers.GetValueOrDefault("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) == true);

    /// <summary>Where each address was first named.</summary>
    public Dictionary<string, string> NamedBy { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Host.StartAsync();
        using var visitor = Host.Visit();
        var open = new Queue<string>();

        foreach (var start in new[] { "/", "/robots.txt", "/sitemap.xml", "/news-sitemap.xml" }) Name(start, "the visitor", open);

        while (open.TryDequeue(out var path))
        {
            var page = _pages[path] = await visitor.GetAsync(path, "fr");
            foreach (var named in NamedIn(page)) Name(named, path, open);
        }
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>An address of the site as path and query; null for one elsewhere.</summary>
    public static string? Local(string reference, string page)
    {
        var at = new Uri(new Uri("http://localhost" + page), reference);

        return at is { Host: "localhost", Scheme: "http" or "https" } ? Uri.UnescapeDataString(at.AbsolutePath) + at.Query : null;
    }

    private static IEnumerable<string> NamedIn(Page page)
    {
        var type = page.Headers.GetValueOrDefault("Content-Type") ?? "";
        var references = page.Location is { } to ? [to] : type.Contains("html", StringComparison.Ordinal) ? InHtml(page) : type.Contains("xml", StringComparison.Ordinal) ? InXml(page) : type.StartsWith("text/plain", StringComparison.Ordinal) ? InRobots(page) : [];

        return references.Select(reference => Local(reference, page.Path)).OfType<string>();
    }

    private static IEnumerable<string> InHtml(Page page) => References.SelectMany(kind => page.Document.QuerySelectorAll(kind.Selector).Select(element => element.GetAttribute(kind.Attribute)!));

    private static IEnumerable<string> InXml(Page page) => System.Xml.Linq.XDocument.Parse(page.Text).Descendants()
        .SelectMany(element => element is { HasElements: false, Name.LocalName: "loc" or "link" or "url" } ? new[] { element.Value.Trim(), element.Attribute("href")?.Value ?? "" } : [])
        .Where(value => value.Length > 0);

    private static IEnumerable<string> InRobots(Page page) => page.Text.Split('\n')
        .Where(line => line.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[8..].Trim());

    private void Name(string path, string by, Queue<string> open)
    {
        if (NamedBy.TryAdd(path, by)) open.Enqueue(path);
    }
}
