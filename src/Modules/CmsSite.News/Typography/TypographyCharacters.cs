namespace CmsSite.News.Typography;

/// <summary>What kinds of characters there are for setting text.</summary>
internal static class TypographyCharacters
{
    /// <summary>Whether it is a space within a line, breaking or not.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\u00a0' or '\u2009' or '\u202f';

    /// <summary>Whether a quotation may begin behind it.</summary>
    public static bool MayPrecedeQuotation(char character) =>
        character is '\0' or '\n' or '\r' or '(' or '[' or '{' or '«' or '„' or '–' or '—' or '-' or '/' or '¿' or '¡' or '’' || IsSpace(character);

    /// <summary>Whether a quotation may end before it.</summary>
    public static bool MayFollowQuotation(char character) =>
        character is '\0' or '\n' or '\r' or '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or ']' or '}' or '»' or '“' or '”' or '–' or '—' or '-' or '/' or '،' or '؛' or '؟'
        || IsSpace(character);

    /// <summary>Whether an address on the web goes on here: “://”.</summary>
    public static bool IsUrl(ReadOnlySpan<char> text) => text.StartsWith("://", StringComparison.Ordinal);

    /// <summary>Whether the word that reaches up to here is an address on the web or of mail.</summary>
    public static bool IsInAddress(ReadOnlySpan<char> text, int end)
    {
        var start = end;

        // A narrow space may have been set within the word before.
        while (start > 0 && (!char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '\u202f'))
        {
            start--;
        }

        var word = text[start..end];

        return word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How many characters of the source make the one that begins there: an entity of HTML has several.</summary>
    public static int SourceLength(string source, int start, bool isHtml)
    {
        var end = isHtml && source[start] == '&' ? source.IndexOf(';', start) : start;

        return end - start + 1;
    }
}
