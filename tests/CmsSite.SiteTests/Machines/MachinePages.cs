using System.Text.Json.Nodes;
using System.Xml.Linq;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Machines;

/// <summary>What tests of several machines ask of pages.</summary>
internal static class MachinePages
{
    public const string French = "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes";
    public const string English = "/en/news/24th-conference-of-the-alliance-against-trafficking-in-persons";

    public static string[] Cultures => ["fr", "en", "es", "de", "it", "ar"];

    public static async Task<XDocument> XmlAsync(this Visitor visitor, string path)
    {
        var page = await visitor.GetAsync(path);
        Assert.Equal("200", page.Verdict);
        return XDocument.Parse(page.Text);
    }

    /// <summary>Asks with a header.</summary>
    public static Task<Page> GetWithAsync(this Visitor visitor, string path, string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return visitor.SendAsync(request);
    }

    /// <summary>The path of an absolute address, as the site writes paths.</summary>
    public static string PathOf(string? address)
    {
        Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", $"{address} is not absolute");
        return uri!.PathAndQuery;
    }

    /// <summary>The things that a page describes.</summary>
    public static IReadOnlyList<JsonObject> Things(this Page page) => [.. page.Document
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonNode.Parse(script.TextContent)!.AsObject())
        .SelectMany(graph =>
        {
            Assert.Equal("https://schema.org", (string?)graph["@context"]);
            return graph["@graph"]!.AsArray();
        })
        .Select(thing => thing!.AsObject())];

    public static string? Meta(this Page page, string name) =>
        page.Document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    /// <summary>The languages of a page by hreflang, with their paths.</summary>
    public static Dictionary<string, string> Languages(this Page page) => page.Document
        .QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang")!, link => PathOf(link.GetAttribute("href")));
}
