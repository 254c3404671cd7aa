using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Places;

namespace CmsSite.Conferences.Reports;

/// <summary>The lines that reports and lists of reports have in common.</summary>
public static class ReportText
{
    /// <summary>City and country, “Vienna, Austria”; null where neither is given.</summary>
    public static string? Place(ConferenceReportPart part)
    {
        string?[] names = [part.City.Text, Countries.NameOf(part.Country.Text)];
        var separator = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ar" ? "، " : ", ";
        var line = string.Join(separator, names.Where(name => !string.IsNullOrWhiteSpace(name)));

        return line.Length == 0 ? null : line;
    }

    /// <summary>The days of the conference; null while the first is unknown.</summary>
    public static string? Dates(ConferenceReportPart part, CultureInfo culture) =>
        part.StartDate.Value is { } first ? DateText.Span(first, part.EndDate.Value ?? first, culture) : null;
}
