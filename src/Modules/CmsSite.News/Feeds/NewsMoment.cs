using CmsSite.Conferences.Reports;

namespace CmsSite.News.Feeds;

/// <summary>Tells when news came out: reports bear a day, and publication gives the time where it was on that day.</summary>
internal static class NewsMoment
{
    /// <summary>The moment of publication if it was on the day that the news bears, else the beginning of that day.</summary>
    public static DateTimeOffset Of(ReportSummaryIndex report, TimeZoneInfo zone)
    {
        var published = Local(report.PublishedUtc, zone);

        return report.NewsDate is { } day && published?.Date != day.Date
            ? Start(DateTime.SpecifyKind(day.Date, DateTimeKind.Unspecified), zone)
            : published ?? DateTimeOffset.UnixEpoch;
    }

    /// <summary>A moment of universal time on the site's clock; null for none.</summary>
    public static DateTimeOffset? Local(DateTime? utc, TimeZoneInfo zone) =>
        utc is { } moment ? TimeZoneInfo.ConvertTime(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)), zone) : null;

    private static DateTimeOffset Start(DateTime day, TimeZoneInfo zone) => new(day, zone.GetUtcOffset(day));
}
