using System.Globalization;
using System.Text;

namespace CmsSite.Editorial.History;

/// <summary>Writes lines of comma-separated values that spreadsheets open as what they say, and never run as formulas.</summary>
public static class HistoryCsv
{
    /// <summary>A line with its line end.</summary>
    public static string Line(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();

        foreach (var cell in cells)
        {
            line.Append(line.Length == 0 ? "" : ",").Append(Cell(cell));
        }

        return line.Append("\r\n").ToString();
    }

    /// <summary>The line of an entry.</summary>
    public static string Line(HistoryLine line) => Line(
        line.Entry.Number == 0 ? "" : line.Entry.Number.ToString(CultureInfo.InvariantCulture),
        line.Local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        line.Entry.UserName,
        line.What,
        line.Entry.Title,
        line.Entry.ContentType,
        line.Entry.Culture,
        line.From,
        line.To,
        line.Stage,
        line.Entry.Comment,
        line.Entry.ContentItemId,
        line.Entry.VersionId,
        line.Entry.ContentHash,
        line.Entry.Hash);

    private static string Cell(string? text)
    {
        // A first character by which spreadsheets know a formula.
        var inert = text?.TrimStart() is ['=' or '+' or '-' or '@', ..] || text is ['\t' or '\r' or '\n', ..] ? "'" + text : text ?? "";

        return $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
