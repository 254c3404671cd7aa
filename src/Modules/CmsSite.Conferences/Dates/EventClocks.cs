using CmsSite.Conferences.Reports;
using OrchardCore.Settings;

namespace CmsSite.Conferences.Dates;

/// <summary>Sets the clocks of conferences; one that names no time zone goes by the site's.</summary>
public sealed class EventClocks(ISiteService siteService)
{
    /// <summary>The clock of a report's conference; null while its days are unknown.</summary>
    public async Task<EventClock?> OfAsync(ConferenceReportPart report)
    {
        var zone = Zone(report.TimeZone.Text) ?? Zone((await siteService.GetSiteSettingsAsync()).TimeZoneId) ?? TimeZoneInfo.Utc;

        return report is { StartDate.Value: { } first } && report.DayCount() is { } days ? new(first, days, zone) : null;
    }

    private static TimeZoneInfo? Zone(string? id) =>
        !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
