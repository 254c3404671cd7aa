using System.Globalization;
using System.Text;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Calendar;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Reports;
using CmsSite.News.Cultures;
using CmsSite.News.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace CmsSite.News.Feeds;

/// <summary>Gives all conferences to calendars that subscribe.</summary>
public sealed class CalendarController(
    ReportCatalogue catalogue,
    ReportSummaries summaries,
    ReportText text,
    SiteAddress address,
    ContentReads reads,
    ILocalizationService localization,
    IStringLocalizer<CalendarController> localizer) : Controller
{
    private const int AtOnce = 500;

    /// <summary>The conferences whose reports are published in a language, written as they are read, so that many need no more memory than few.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/calendar.ics")]
    public async Task<IActionResult> Index(string culture)
    {
        if (!await localization.SupportsAsync(culture))
        {
            return NotFound();
        }

        Response.ContentType = ConferenceCalendar.ContentType;

        if (HttpMethods.IsGet(Request.Method))
        {
            await WriteAsync(CultureInfo.CurrentUICulture.Name);
        }

        return new EmptyResult();
    }

    private async Task WriteAsync(string culture)
    {
        reads.List(ContentReads.Reports);

        var site = await address.GetAsync();
        var reports = (await catalogue.GetAsync()).Reports.Where(report => report.StartDate is not null && report.In(culture) is not null);
        var frame = ConferenceCalendar.Frame($"{site.Name} – {localizer["Conferences"]}", site.Absolute($"~/{culture}/calendar.ics"), culture);

        await Response.WriteAsync(frame.Begin, Encoding.UTF8, HttpContext.RequestAborted);

        foreach (var some in reports.Chunk(AtOnce))
        {
            var known = await summaries.ReadAsync([.. some.Select(report => report.In(culture)!)]);

            foreach (var report in some)
            {
                if (known.TryGetValue(report.In(culture)!, out var summary) && summary.StartDate is { } first)
                {
                    await Response.WriteAsync(ConferenceCalendar.Write(Entry(report, summary, first, site)), Encoding.UTF8, HttpContext.RequestAborted);
                }
            }
        }

        await Response.WriteAsync(frame.End, Encoding.UTF8, HttpContext.RequestAborted);
    }

    private CalendarEntry Entry(CataloguedReport report, ReportSummaryIndex summary, DateTime first, SiteRoot site) => new()
    {
        Id = report.Key,
        Culture = summary.Culture ?? "",
        Title = summary.Title,
        FirstDay = first,
        LastDay = summary.EndDate is { } last && last > first ? last : first,
        ChangedUtc = summary.ModifiedUtc ?? first,
        Url = site.Absolute(summary.Address()),
        Place = text.Place(summary.City, summary.Country),
        Summary = summary.Summary,
    };
}
