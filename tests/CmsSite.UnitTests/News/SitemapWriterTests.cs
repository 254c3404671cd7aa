using System.Xml.Linq;
using CmsSite.Conferences.Addresses;
using CmsSite.News.Sitemaps;

namespace CmsSite.UnitTests.News;

public sealed class SitemapWriterTests
{
    private static readonly SiteRoot Site = new("Nouvelles", new Uri("https://site.example/"), TimeZoneInfo.Utc);

    [Fact]
    public async Task Long_sitemap_is_written_in_pieces_and_well_formed()
    {
        var pages = Enumerable.Range(0, 1000).Select(number => new SitemapPage([new SitemapVersion("fr", $"~/fr/news/é{number}")], $"~/fr/news/é{number}"));

        var text = await WriteAsync(writer => writer.WritePagesAsync(pages.ToAsyncEnumerable()));

        Assert.Equal(1000, XDocument.Parse(text).Root!.Elements().Count());
        Assert.Contains("<loc>https://site.example/fr/news/%C3%A9999</loc>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_news_is_an_empty_sitemap_that_can_be_read()
    {
        var text = await WriteAsync(writer => writer.WriteNewsAsync([]));

        Assert.Equal("urlset", XDocument.Parse(text).Root!.Name.LocalName);
    }

    [Fact]
    public async Task Divided_sitemap_names_its_files()
    {
        var text = await WriteAsync(writer => writer.WriteIndexAsync(["~/sitemap-1.xml", "~/sitemap-2.xml"]));

        Assert.Equal(["https://site.example/sitemap-1.xml", "https://site.example/sitemap-2.xml"], XDocument.Parse(text).Root!.Elements().Select(file => file.Value));
    }

    private static async Task<string> WriteAsync(Func<SitemapWriter, Task> write)
    {
        using var output = new MemoryStream();
        using var writer = new SitemapWriter(output, Site, media: null!);
        await write(writer);

        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
