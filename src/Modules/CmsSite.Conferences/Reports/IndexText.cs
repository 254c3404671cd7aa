namespace CmsSite.Conferences.Reports;

/// <summary>Texts as index rows keep them.</summary>
internal static class IndexText
{
    /// <summary>The text; null where it says nothing.</summary>
    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>The text, cut at a word where it is longer; null where it says nothing.</summary>
    public static string? Cut(string? text, int length)
    {
        if (Filled(text) is null || text!.Length <= length)
        {
            return Filled(text);
        }

        var end = text.LastIndexOf(' ', length - 2);

        return string.Concat(text.AsSpan(0, end > 0 ? end : length - 1), "…");
    }
}
