using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Delegates;

/// <summary>What a delegate's page shows.</summary>
public class DelegatePartViewModel
{
    /// <summary>The delegate's values as stored.</summary>
    public DelegatePart Part { get; set; } = new();

    /// <summary>The delegate.</summary>
    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The name, without honorific.</summary>
    public string Name { get; set; } = "";

    /// <summary>The biography, sanitised when it was stored.</summary>
    public IHtmlContent BiographyHtml { get; set; } = HtmlString.Empty;

    /// <summary>A portrait's address; null when there is none.</summary>
    public string? PortraitUrl { get; set; }

    /// <summary>The letters that stand in for a portrait.</summary>
    public string Initials { get; set; } = "";

    /// <summary>The conferences attended, latest first; empty in lists.</summary>
    public IReadOnlyList<Appearance> Appearances { get; set; } = [];
}

/// <summary>A conference that a delegate attended.</summary>
/// <param name="Year">The year; null when unknown.</param>
/// <param name="Title">The report's headline.</param>
/// <param name="Url">The report's address, “~/fr/news/…”.</param>
/// <param name="Role">The role then, in the reader's language.</param>
/// <param name="Position">The position then.</param>
/// <param name="FallbackCulture">The language of the report where it is not the reader's; null where it is.</param>
public sealed record Appearance(int? Year, string Title, string Url, string? Role, string? Position, string? FallbackCulture);
