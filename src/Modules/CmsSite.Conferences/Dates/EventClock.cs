using CmsSite.Conferences.Places;
using CmsSite.Conferences.Reports;

namespace CmsSite.Conferences.Dates;

/// <summary>Tells when something happened at a conference: reports keep the day's number and the time on the clock there.</summary>
/// <param name="FirstDay">The conference's first day.</param>
/// <param name="DayCount">How many days it lasted.</param>
/// <param name="Zone">The time zone of its place.</param>
public sealed record EventClock(DateTime FirstDay, int DayCount, TimeZoneInfo Zone)
{
    /// <summary>The clock of a report's conference; null while its days are unknown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="siteZone">The site's time zone, by which a conference goes that names none.</param>
    public static EventClock? Of(ConferenceReportPart report, TimeZoneInfo siteZone) =>
        report is { StartDate.Value: { } first } && report.DayCount() is { } days ? new(first, days, TimeZones.Find(report.TimeZone.Text) ?? siteZone) : null;

    /// <summary>The day of a number, from 1; null where there is none and the conference lasted more than one day.</summary>
    public DateTime? Day(decimal? number) => (number ?? (DayCount == 1 ? 1 : null)) is { } day
        ? DateTime.SpecifyKind(FirstDay.Date, DateTimeKind.Unspecified).AddDays((int)day - 1)
        : null;

    /// <summary>The date and time on the clock there; null where day or time is unknown.</summary>
    public DateTime? Local(decimal? day, TimeSpan? time) => time is { } clock ? Day(day)?.Add(clock) : null;

    /// <summary>The same with the offset that the clock there had.</summary>
    public DateTimeOffset? At(decimal? day, TimeSpan? time) => Local(day, time) is { } local ? new(local, Zone.GetUtcOffset(local)) : null;
}
