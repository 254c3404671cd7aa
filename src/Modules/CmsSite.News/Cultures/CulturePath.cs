namespace CmsSite.News.Cultures;

/// <summary>Addresses of the public site, each of which starts with its culture.</summary>
internal static class CulturePath
{
    /// <summary>The first segment of a path, empty for “/”.</summary>
    public static string FirstSegment(string path)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');

        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
