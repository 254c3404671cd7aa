using System.Text.RegularExpressions;

namespace CmsSite.News.Typography;

/// <summary>Attributes of HTML that people read.</summary>
internal static partial class HtmlAttributes
{
    /// <summary>Sets the values of titles and alternative texts; gives back the same instance where there are none.</summary>
    public static string Set(TypographyRules rules, string html) =>
        html.Contains(" title=\"", StringComparison.Ordinal) || html.Contains(" alt=\"", StringComparison.Ordinal)
            ? SetAll(rules, html)
            : html;

    private static string SetAll(TypographyRules rules, string html) =>
        Readable().Replace(html, match => match.Groups["name"].Value + Typesetter.SetHtml(rules, match.Groups["value"].Value));

    // Within a tag; the values of attributes before it are passed over whole.
    [GeneratedRegex("""(?<name>(?<=<[a-zA-Z][^<>]{0,2000}) (?:title|alt)=")(?<value>[^"<>]*)(?=")""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Readable();
}
