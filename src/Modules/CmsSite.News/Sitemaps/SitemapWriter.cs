using System.Text;
using System.Xml;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.News.Feeds;
using OrchardCore.Media;

namespace CmsSite.News.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org 0.9 with Google's additions) piece by piece, so that long ones need no more memory than short ones.</summary>
/// <param name="output">Where to.</param>
/// <param name="site">The site.</param>
/// <param name="media">The media library.</param>
internal sealed class SitemapWriter(Stream output, SiteRoot site, IMediaFileStore media) : IDisposable
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int PagesAtOnce = 200;

    private readonly MemoryStream _piece = new();

    /// <summary>Writes pages with their other languages and pictures.</summary>
    public async Task WritePagesAsync(IAsyncEnumerable<SitemapPage> pages)
    {
        using var writer = Writer();
        var count = 0;

        Begin(writer, "urlset", ("xhtml", Xhtml), ("image", Image));

        await foreach (var page in pages)
        {
            foreach (var version in page.Versions)
            {
                WriteVersion(writer, page, version);
            }

            if (++count % PagesAtOnce == 0)
            {
                await SendAsync(writer);
            }
        }

        await EndAsync(writer);
    }

    /// <summary>Writes where the files of a divided sitemap are.</summary>
    public async Task WriteIndexAsync(IEnumerable<string> files)
    {
        using var writer = Writer();

        Begin(writer, "sitemapindex");

        foreach (var file in files)
        {
            writer.WriteStartElement("sitemap", Sitemap);
            writer.WriteElementString("loc", Sitemap, site.Absolute(file));
            writer.WriteEndElement();
        }

        await EndAsync(writer);
    }

    /// <summary>Writes the latest news.</summary>
    public async Task WriteNewsAsync(IEnumerable<NewsEntry> entries)
    {
        using var writer = Writer();

        Begin(writer, "urlset", ("news", News));

        foreach (var entry in entries)
        {
            writer.WriteStartElement("url", Sitemap);
            writer.WriteElementString("loc", Sitemap, site.Absolute(entry.Url));
            writer.WriteStartElement("news", "news", News);
            writer.WriteStartElement("news", "publication", News);
            writer.WriteElementString("news", "name", News, CleanXml.Of(entry.Publication));
            writer.WriteElementString("news", "language", News, entry.Culture);
            writer.WriteEndElement();
            writer.WriteElementString("news", "publication_date", News, IsoTime.Of(entry.PublishedUtc));
            writer.WriteElementString("news", "title", News, CleanXml.Of(entry.Title));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        await EndAsync(writer);
    }

    /// <inheritdoc/>
    public void Dispose() => _piece.Dispose();

    private void WriteVersion(XmlWriter writer, SitemapPage page, SitemapVersion version)
    {
        writer.WriteStartElement("url", Sitemap);
        writer.WriteElementString("loc", Sitemap, site.Absolute(version.Url));

        if (IsoTime.Of(version.ChangedUtc) is { } changed)
        {
            writer.WriteElementString("lastmod", Sitemap, changed);
        }

        foreach (var other in page.Versions)
        {
            Alternate(writer, other.Culture, other.Url);
        }

        Alternate(writer, "x-default", page.DefaultUrl);

        if (version.Image is { } image)
        {
            writer.WriteStartElement("image", "image", Image);
            writer.WriteElementString("image", "loc", Image, site.Absolute(media.MapPathToPublicUrl(image)));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void Alternate(XmlWriter writer, string language, string url)
    {
        writer.WriteStartElement("xhtml", "link", Xhtml);
        writer.WriteAttributeString("rel", "alternate");
        writer.WriteAttributeString("hreflang", language);
        writer.WriteAttributeString("href", site.Absolute(url));
        writer.WriteEndElement();
    }

    private XmlWriter Writer() => XmlWriter.Create(_piece, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });

    private static void Begin(XmlWriter writer, string element, params ReadOnlySpan<(string Prefix, string Namespace)> namespaces)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement(element, Sitemap);

        foreach (var (prefix, name) in namespaces)
        {
            writer.WriteAttributeString("xmlns", prefix, null, name);
        }
    }

    private Task EndAsync(XmlWriter writer)
    {
        // An element without children would be closed in its own tag only when something follows.
        writer.WriteFullEndElement();
        writer.WriteEndDocument();

        return SendAsync(writer);
    }

    private async Task SendAsync(XmlWriter writer)
    {
        writer.Flush();
        _piece.Position = 0;
        await _piece.CopyToAsync(output);
        _piece.SetLength(0);
    }
}
