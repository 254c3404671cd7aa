using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CmsSite.News.Feeds;

/// <summary>Writes feeds as RSS 2.0 and as Atom.</summary>
internal static class XmlFeeds
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as RSS 2.0.</summary>
    public static byte[] Rss(Feed feed)
    {
        var rss = Build(feed);

        // RSS has no element for its own address, and readers want one; the prefix tells it from RSS's own link.
        rss.ElementExtensions.Add(new XElement(
            Atom + "link",
            new XAttribute(XNamespace.Xmlns + "atom", Atom),
            new XAttribute("rel", "self"),
            new XAttribute("type", "application/rss+xml"),
            new XAttribute("href", feed.Address + ".rss")));

        return Write(new Rss20FeedFormatter(rss, serializeExtensionsAsAtom: false));
    }

    /// <summary>The feed as Atom.</summary>
    public static byte[] AtomOf(Feed feed)
    {
        var atom = Build(feed);

        atom.Links.Add(SyndicationLink.CreateSelfLink(new Uri(feed.Address + ".atom"), "application/atom+xml"));

        return Write(new Atom10FeedFormatter(atom));
    }

    private static SyndicationFeed Build(Feed feed) => new(feed.Entries.Select(Item))
    {
        Id = feed.Id,
        Title = Text(feed.Title),
        Description = Text(feed.Description),
        Language = feed.Culture,
        LastUpdatedTime = feed.Updated,
        Links = { SyndicationLink.CreateAlternateLink(new Uri(feed.PageUrl), "text/html") },
        Authors = { new SyndicationPerson { Name = CleanXml.Of(feed.Author) } },
    };

    private static SyndicationItem Item(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = Text(entry.Title),
            Summary = Text(entry.Summary),
            PublishDate = entry.Published,
            LastUpdatedTime = entry.Updated,
            Links = { SyndicationLink.CreateAlternateLink(new Uri(entry.Url), "text/html") },
        };

        foreach (var topic in entry.Topics)
        {
            item.Categories.Add(new SyndicationCategory(CleanXml.Of(topic)));
        }

        if (entry.Image is { } image)
        {
            item.Links.Add(SyndicationLink.CreateMediaEnclosureLink(new Uri(image.Url), image.ContentType, image.Length));
        }

        return item;
    }

    private static TextSyndicationContent Text(string text) => new(CleanXml.Of(text));

    private static byte[] Write(SyndicationFeedFormatter formatter)
    {
        using var stream = new MemoryStream();

        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            formatter.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
