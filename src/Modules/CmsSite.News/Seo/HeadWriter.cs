using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CmsSite.Conferences.StructuredData;
using OrchardCore.ResourceManagement;

namespace CmsSite.News.Seo;

/// <summary>Puts what a page's head tells machines among its resources, so that any theme shows it.</summary>
internal sealed class HeadWriter(IResourceManager resources)
{
    // Resources are written as they are given. Letters of all languages stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly (string Ending, string Type, string Name)[] Formats =
    [
        ("rss", "application/rss+xml", "RSS"),
        ("atom", "application/atom+xml", "Atom"),
        ("json", "application/feed+json", "JSON Feed"),
    ];

    /// <summary>Registers all of it.</summary>
    public void Write(PageHead head)
    {
        WriteLinks(head);
        WriteMetas(head);

        if (head.Things.Count > 0)
        {
            resources.RegisterHeadScript(LinkedData.Script(head.Things));
        }
    }

    private void WriteLinks(PageHead head)
    {
        Link("canonical", head.Url);

        foreach (var (language, url) in head.Languages)
        {
            Link("alternate", url, ("hreflang", language));
        }

        foreach (var (title, address) in head.Feeds)
        {
            foreach (var (ending, type, name) in Formats)
            {
                Link("alternate", $"{address}.{ending}", ("type", type), ("title", $"{title} ({name})"));
            }
        }
    }

    private void WriteMetas(PageHead head)
    {
        Meta("description", head.Description);
        Property("og:type", head.Type);
        Property("og:site_name", head.SiteName);
        Property("og:title", head.Title);
        Property("og:description", head.Description);
        Property("og:url", head.Url);
        Property("og:locale", Locale(head.Culture));
        Property("og:image", head.Image.Url);
        Property("og:image:alt", head.Image.AlternativeText);
        Property("og:image:width", head.Image.Width?.ToString(CultureInfo.InvariantCulture));
        Property("og:image:height", head.Image.Height?.ToString(CultureInfo.InvariantCulture));
        Property("article:published_time", head.Published);
        Property("article:modified_time", head.Modified);
        Meta("twitter:card", "summary_large_image");
    }

    private void Link(string relation, string url, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var link = new LinkEntry { Rel = relation, Href = Encoder.Encode(url) };

        foreach (var (name, value) in attributes)
        {
            link.SetAttribute(name, Encoder.Encode(value));
        }

        resources.RegisterLink(link);
    }

    private void Meta(string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            resources.RegisterMeta(new MetaEntry { Name = name, Content = Encoder.Encode(content) });
        }
    }

    private void Property(string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            resources.RegisterMeta(new MetaEntry { Property = name, Content = Encoder.Encode(content) });
        }
    }

    // Open Graph wants a region; in the site's languages but English the language's own does.
    private static string Locale(string culture) => culture == "en" ? "en_GB" : $"{culture}_{culture.ToUpperInvariant()}";
}
