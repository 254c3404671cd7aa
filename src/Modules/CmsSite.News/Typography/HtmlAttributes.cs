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

    private static string SetAll(TypographyRules rules, string html)
    {
        try
        {
            return Readable().Replace(html, match => match.Groups["name"].Value + Typesetter.SetHtml(rules, match.Groups["value"].Value));
        }
        catch (RegexMatchTimeoutException)
        {
            // Made to take long: better set less well than not shown.
            return html;
        }
    }

    // Within a tag, which is looked for only where the name of such an attribute stands; the values of attributes before it are passed over whole.
    [GeneratedRegex("""(?<name> (?:title|alt)="(?<=<[a-zA-Z][^<>]{0,2000}))(?<value>[^"<>]*)(?=")""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Readable();
}
