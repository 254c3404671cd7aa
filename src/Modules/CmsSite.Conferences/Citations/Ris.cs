using System.Globalization;

namespace CmsSite.Conferences.Citations;

/// <summary>Writes citations in the format RIS, which reference managers read, in UTF-8.</summary>
public static class Ris
{
    /// <summary>The content type of such a file.</summary>
    public const string ContentType = "application/x-research-info-systems; charset=utf-8";

    /// <summary>One record.</summary>
    public static string Write(Citation citation)
    {
        (string Tag, string? Value)[] lines =
        [
            ("TY", "ELEC"),
            ("TI", citation.Title),
            ("AU", citation.Publisher),
            ("PB", citation.Publisher),
            ("PY", citation.Date?.ToString("yyyy", CultureInfo.InvariantCulture)),
            ("DA", citation.Date?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
            ("LA", citation.Language),
            ("AB", citation.Summary),
            ("UR", citation.Url),
            ("ID", citation.Key),
            ("ER", ""),
        ];

        return string.Concat(lines.Where(line => line.Value is not null).Select(line => $"{line.Tag}  - {PlainLine.Of(line.Value!)}\r\n"));
    }
}
