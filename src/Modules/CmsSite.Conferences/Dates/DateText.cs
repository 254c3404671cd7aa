using System.Globalization;

namespace CmsSite.Conferences.Dates;

/// <summary>Days and spans of days as each language writes them in news.</summary>
public static class DateText
{
    /// <summary>One day: “18 avril 2024”, “1er avril 2025”, “18 de abril de 2024”.</summary>
    public static string Day(DateTime day, CultureInfo culture) => DayWithoutYear(day, culture) + YearJoint(culture) + Year(day, culture);

    /// <summary>A span, naming month and year once where both days share them: “15–16 avril 2024”, “31 mars – 1er avril 2025”.</summary>
    public static string Span(DateTime first, DateTime last, CultureInfo culture)
    {
        if (first.Date == last.Date)
        {
            return Day(first, culture);
        }

        if (first.Year != last.Year)
        {
            return $"{Day(first, culture)} – {Day(last, culture)}";
        }

        return first.Month == last.Month
            ? $"{DayNumber(first, culture)}–{Day(last, culture)}"
            : $"{DayWithoutYear(first, culture)} – {Day(last, culture)}";
    }

    /// <summary>The day in the form that machines read: yyyy-MM-dd.</summary>
    public static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DayNumber(DateTime day, CultureInfo culture)
    {
        var number = day.Day.ToString(CultureInfo.InvariantCulture);

        return culture.TwoLetterISOLanguageName switch
        {
            "fr" when day.Day == 1 => "1er",
            "it" when day.Day == 1 => "1º",
            "de" => number + ".",
            _ => number,
        };
    }

    private static string DayWithoutYear(DateTime day, CultureInfo culture) =>
        $"{DayNumber(day, culture)}{(IsSpanish(culture) ? " de " : " ")}{day.ToString("MMMM", Gregorian(culture))}";

    private static string Year(DateTime day, CultureInfo culture) => day.ToString("yyyy", Gregorian(culture));

    private static string YearJoint(CultureInfo culture) => IsSpanish(culture) ? " de " : " ";

    private static bool IsSpanish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "es";

    // Some Arabic cultures default to another calendar; an organisation's news is dated by the Gregorian one.
    private static CultureInfo Gregorian(CultureInfo culture)
    {
        if (culture.Calendar is GregorianCalendar)
        {
            return culture;
        }

        var gregorian = (CultureInfo)culture.Clone();
        gregorian.DateTimeFormat.Calendar = new GregorianCalendar();

        return gregorian;
    }
}
