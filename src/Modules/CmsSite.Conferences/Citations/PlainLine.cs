namespace CmsSite.Conferences.Citations;

/// <summary>Text for formats in which a line's end means something.</summary>
public static class PlainLine
{
    /// <summary>The text on one line, without control characters and with single spaces.</summary>
    public static string Of(string text) =>
        string.Join(' ', string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
