namespace CmsSite.News.Sitemaps;

/// <summary>A page of the site in one of its languages.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Url">Its address, relative to the application.</param>
/// <param name="ChangedUtc">When it was changed last; null when unknown.</param>
/// <param name="Image">The path in the media library of the picture that stands for it; null without one.</param>
public sealed record SitemapVersion(string Culture, string Url, DateTime? ChangedUtc = null, string? Image = null);

/// <summary>A page of the site in all its languages.</summary>
/// <param name="Versions">The versions there are, at least one, in the order in which they stand in for each other.</param>
/// <param name="DefaultUrl">The address for readers of any other language.</param>
public sealed record SitemapPage(IReadOnlyList<SitemapVersion> Versions, string DefaultUrl);
