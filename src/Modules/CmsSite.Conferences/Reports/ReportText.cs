using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Places;

namespace CmsSite.Conferences.Reports;

/// <summary>Writes the lines that reports and lists of reports have in common.</summary>
public sealed class ReportText(Countries countries)
{
    /// <summary>City and country, “Vienna, Austria”; null where neither is given.</summary>
    public string? Place(ConferenceReportPart part)
    {
        string?[] names = [part.City.Text, countries.NameOf(part.Country.Text)];
        var separator = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ar" ? "، " : ", ";
        var line = string.Join(separator, names.Where(name => !string.IsNullOrWhiteSpace(name)));

        return line.Length == 0 ? null : line;
    }

    /// <summary>The days of the conference in the current UI culture; null while the first is unknown.</summary>
    public static string? Dates(ConferenceReportPart part) =>
        part.StartDate.Value is { } first ? DateText.Span(first, part.EndDate.Value ?? first, CultureInfo.CurrentUICulture) : null;
}
