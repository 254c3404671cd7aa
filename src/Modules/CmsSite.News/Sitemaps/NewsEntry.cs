namespace CmsSite.News.Sitemaps;

/// <summary>A report published lately.</summary>
/// <param name="Url">Its address, relative to the application.</param>
/// <param name="Title">The headline.</param>
/// <param name="Culture">The language it is written in.</param>
/// <param name="Publication">The site's name in that language.</param>
/// <param name="PublishedUtc">When it was published.</param>
public sealed record NewsEntry(string Url, string Title, string Culture, string Publication, DateTime PublishedUtc);
