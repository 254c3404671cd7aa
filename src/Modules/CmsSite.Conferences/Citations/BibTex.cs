using System.Globalization;
using System.Text;

namespace CmsSite.Conferences.Citations;

/// <summary>Writes citations for BibTeX and BibLaTeX, in UTF-8.</summary>
public static class BibTex
{
    /// <summary>The content type of such a file.</summary>
    public const string ContentType = "application/x-bibtex; charset=utf-8";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry.</summary>
    public static string Write(Citation citation)
    {
        (string Name, string? Value)[] fields =
        [
            // The second pair of braces keeps capitals, and an organisation in one piece.
            ("title", $"{{{{{Escape(citation.Title)}}}}}"),
            ("author", $"{{{{{Escape(citation.Publisher)}}}}}"),
            ("year", citation.Date is { } date ? $"{{{date.Year.ToString(CultureInfo.InvariantCulture)}}}" : null),
            ("month", citation.Date is { } month ? Months[month.Month - 1] : null),
            ("day", citation.Date is { } day ? $"{{{day.Day.ToString(CultureInfo.InvariantCulture)}}}" : null),
            ("url", $"{{{citation.Url}}}"),
            ("langid", Language(citation.Language) is { } language ? $"{{{language}}}" : null),
        ];

        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value},\n");

        return $"@misc{{{citation.Key},\n{string.Concat(lines)}}}\n";
    }

    /// <summary>Makes TeX print the text as it is. Braces are named: escaped ones would still count when TeX looks for the value's end.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);

        foreach (var character in PlainLine.Of(text))
        {
            escaped.Append(character switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '$' or '&' or '#' or '_' or '%' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    // As the package babel names them.
    private static string? Language(string? culture) => culture switch
    {
        "ar" => "arabic",
        "de" => "german",
        "en" => "english",
        "es" => "spanish",
        "fr" => "french",
        "it" => "italian",
        _ => null,
    };
}
