using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Places;
using Microsoft.Extensions.Localization;

namespace CmsSite.Conferences.Reports;

/// <summary>Writes the lines that reports and lists of reports have in common.</summary>
public sealed class ReportText(Countries countries, IStringLocalizer<ReportText> localizer)
{
    /// <summary>City and country, “Vienna, Austria”; null where neither is given.</summary>
    public string? Place(ConferenceReportPart part) => Place(part.City.Text, part.Country.Text);

    /// <summary>City and country, “Vienna, Austria”; null where neither is given.</summary>
    /// <param name="city">The city in the report's language.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code.</param>
    public string? Place(string? city, string? country)
    {
        string?[] names = [city, countries.NameOf(country)];
        var separator = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ar" ? "، " : ", ";
        var line = string.Join(separator, names.Where(name => !string.IsNullOrWhiteSpace(name)));

        return line.Length == 0 ? null : line;
    }

    /// <summary>How a conference was attended, in words; null where it is unknown.</summary>
    /// <param name="mode">One of <see cref="AttendanceModes"/>.</param>
    public string? Attendance(string? mode) => mode switch
    {
        AttendanceModes.InPerson => localizer["In person"].Value,
        AttendanceModes.Online => localizer["Online"].Value,
        AttendanceModes.Hybrid => localizer["In person and online"].Value,
        _ => null,
    };

    /// <summary>The days of the conference in the current UI culture; null while the first is unknown.</summary>
    public static string? Dates(ConferenceReportPart part) => Dates(part.StartDate.Value, part.EndDate.Value);

    /// <summary>The days of the conference in the current UI culture; null while the first is unknown.</summary>
    public static string? Dates(DateTime? first, DateTime? last) =>
        first is { } day ? DateText.Span(day, last ?? day, CultureInfo.CurrentUICulture) : null;
}
