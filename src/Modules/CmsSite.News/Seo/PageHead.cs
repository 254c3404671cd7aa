using System.Text.Json.Nodes;

namespace CmsSite.News.Seo;

/// <summary>What a page's head tells machines.</summary>
public sealed record PageHead
{
    /// <summary>What the page is called, without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What is on it, in a sentence or two; null where nothing is to be said.</summary>
    public string? Description { get; init; }

    /// <summary>The site's name in the page's language.</summary>
    public required string SiteName { get; init; }

    /// <summary>The page's language.</summary>
    public required string Culture { get; init; }

    /// <summary>The one absolute address of the page, whatever the visitor asked for.</summary>
    public required string Url { get; init; }

    /// <summary>The page in each of its languages, its own included: language and absolute address; empty where it has no others.</summary>
    public IReadOnlyList<(string Language, string Url)> Languages { get; init; } = [];

    /// <summary>Open Graph's word for what it is.</summary>
    public string Type { get; init; } = "website";

    /// <summary>When the news came out, in ISO 8601; null for what is no news.</summary>
    public string? Published { get; init; }

    /// <summary>When it was changed last, in ISO 8601; null when unknown.</summary>
    public string? Modified { get; init; }

    /// <summary>The absolute address of the picture that stands for the page.</summary>
    public required ShareImage Image { get; init; }

    /// <summary>The feeds that follow what is on it: title and absolute address without ending.</summary>
    public IReadOnlyList<(string Title, string Address)> Feeds { get; init; } = [];

    /// <summary>What it describes, in the words of schema.org.</summary>
    public IReadOnlyList<JsonObject> Things { get; init; } = [];
}

/// <summary>A picture that stands for a page where it is shared.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="AlternativeText">What it shows; empty when not described.</param>
/// <param name="Width">Its width in pixels; null when unknown.</param>
/// <param name="Height">Its height in pixels; null when unknown.</param>
public sealed record ShareImage(string Url, string AlternativeText, int? Width = null, int? Height = null);
