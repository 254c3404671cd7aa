using System.Text.Json.Nodes;
using CmsSite.Conferences.Addresses;
using static CmsSite.Conferences.StructuredData.LinkedData;

namespace CmsSite.Conferences.StructuredData;

/// <summary>A step on the way to a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Its address, “~/fr/news”.</param>
public sealed record Breadcrumb(string Name, string Url);

/// <summary>The site, the organisation behind it and the ways through it, for machines.</summary>
public static class SiteData
{
    /// <summary>The organisation that publishes.</summary>
    /// <param name="site">The site.</param>
    /// <param name="logo">The address of its mark; null where it has none.</param>
    public static JsonObject Organization(SiteRoot site, string? logo = null) => Thing(
        "Organization",
        ("@id", PublisherId(site)),
        ("name", site.Name),
        ("url", site.Address.AbsoluteUri),
        ("logo", logo is null ? null : Thing("ImageObject", ("url", site.Absolute(logo)))));

    /// <summary>The site in the reader's language.</summary>
    /// <param name="site">The site.</param>
    /// <param name="culture">That language.</param>
    public static JsonObject WebSite(SiteRoot site, string culture) => Thing(
        "WebSite",
        ("@id", site.Absolute($"~/{culture}") + "#website"),
        ("name", site.Name),
        ("url", site.Absolute($"~/{culture}")),
        ("inLanguage", culture),
        ("publisher", Reference(PublisherId(site))));

    /// <summary>The way to a page, from the home page to the page itself.</summary>
    public static JsonObject Breadcrumbs(SiteRoot site, IEnumerable<Breadcrumb> steps) => Thing(
        "BreadcrumbList",
        ("itemListElement", List(steps.Select((step, index) => Thing(
            "ListItem", ("position", index + 1), ("name", step.Name), ("item", site.Absolute(step.Url)))))));

    /// <summary>What identifies the publisher on all pages.</summary>
    internal static string PublisherId(SiteRoot site) => site.Address.AbsoluteUri + "#organization";
}
