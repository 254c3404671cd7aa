using System.Text;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Reports;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Calendar;

/// <summary>Gives a report's conference to calendars.</summary>
public sealed class CalendarController(
    ReportLookup reports, ReportDelegates delegates, ProgrammeReader programme, ReportText text, SiteAddress address) : Controller
{
    /// <summary>The conference and those items of its programme whose times are known; a conference without days has no file.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "/{culture:length(2)}/news/{slug}/event.ics")]
    public async Task<IActionResult> Event(string culture, string slug)
    {
        var site = await address.GetAsync();

        if (await reports.FindAsync(culture, slug) is not { } report || Entry(report, site) is not { } entry)
        {
            return NotFound();
        }

        var views = programme.Read(report, await delegates.FindAsync(report));
        var panels = views.Zip(report.ItemsOf(ConferenceReport.Programme));
        var calendar = ConferenceCalendar.Write(entry, panels, EventClock.Of(report.GetOrCreate<ConferenceReportPart>(), site.Zone));

        return this.Document(Encoding.UTF8.GetBytes(calendar), ConferenceCalendar.ContentType);
    }

    private CalendarEntry? Entry(ContentItem report, SiteRoot site)
    {
        var part = report.GetOrCreate<ConferenceReportPart>();
        var localization = report.GetOrCreate<LocalizationPart>();

        return part.StartDate.Value is not { } first ? null : new CalendarEntry
        {
            Id = localization.LocalizationSet ?? report.ContentItemId,
            Culture = localization.Culture ?? "",
            Title = report.DisplayText ?? "",
            FirstDay = first,
            LastDay = part.EndDate.Value is { } last && last > first ? last : first,
            ChangedUtc = report.ModifiedUtc ?? first,
            Url = site.Absolute(LanguageVersions.AddressOf(report)),
            Place = text.Place(part),
            Summary = part.SummaryOrLead(),
        };
    }
}
