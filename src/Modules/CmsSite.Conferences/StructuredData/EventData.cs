using System.Text.Json.Nodes;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.StructuredData.LinkedData;

namespace CmsSite.Conferences.StructuredData;

/// <summary>Describes the conference of a report for machines.</summary>
public sealed class EventData(DelegationReader delegation, ProgrammeReader programme, PersonReader people, RecordingData recordings, Countries countries)
{
    /// <summary>The conference with its place, people, programme and recordings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="delegates">The published delegates by localization set.</param>
    /// <param name="clock">When the conference was; null while unknown.</param>
    /// <param name="url">The report's absolute address.</param>
    /// <param name="site">The site.</param>
    public JsonObject Of(ContentItem report, IReadOnlyDictionary<string, ContentItem> delegates, EventClock? clock, string url, SiteRoot site)
    {
        var part = report.GetOrCreate<ConferenceReportPart>();

        return Thing(
            "Event",
            ("@id", url + "#event"),
            ("name", part.EventName.Text),
            ("description", part.Lead.Text),
            ("url", WebAddress.SafeOrNull(part.EventUrl.Text)),
            ("startDate", part.StartDate.Value is { } first ? DateText.Iso(first) : null),
            ("endDate", part.EndDate.Value is { } last ? DateText.Iso(last) : null),
            ("eventStatus", Member("EventScheduled")),
            ("eventAttendanceMode", AttendanceMode(part.Attendance.Text)),
            ("location", List(Locations(part, url))),
            ("organizer", List(part.Organisers.Select(Organizer))),
            ("performer", List(people.Read(part.People, delegates).Select(person => PersonData.Of(person, site)))),
            ("attendee", List(delegation.Read(report, delegates).Select(member => PersonData.Of(member, site)))),
            ("subEvent", List(Panels(report, delegates, clock, site))),
            ("recordedIn", List(report.ItemsOf(ConferenceReport.Recordings).Select(recording => recordings.Of(recording, clock, site)).OfType<JsonObject>())));
    }

    private IEnumerable<JsonNode> Panels(ContentItem report, IReadOnlyDictionary<string, ContentItem> delegates, EventClock? clock, SiteRoot site) =>
        programme.Read(report, delegates).Zip(report.ItemsOf(ConferenceReport.Programme), (view, item) =>
        {
            var part = item.GetOrCreate<PanelPart>();

            return (JsonNode)Thing(
                "Event",
                ("name", string.Join(": ", new[] { view.Label, view.Title }.Where(words => !string.IsNullOrWhiteSpace(words)).Distinct())),
                ("startDate", IsoTime.Of(clock?.At(part.Day.Value, part.StartsAt.Value)) ?? (clock?.Day(part.Day.Value) is { } day ? DateText.Iso(day) : null)),
                ("endDate", IsoTime.Of(clock?.At(part.Day.Value, part.EndsAt.Value))),
                ("performer", List(view.People.Select(person => PersonData.Of(person, site)))));
        });

    private IEnumerable<JsonNode> Locations(ConferenceReportPart part, string url)
    {
        if (!string.IsNullOrWhiteSpace(part.City.Text) || !string.IsNullOrWhiteSpace(part.Venue.Text))
        {
            yield return Thing(
                "Place",
                ("name", string.IsNullOrWhiteSpace(part.Venue.Text) ? part.City.Text : part.Venue.Text),
                ("address", Thing(
                    "PostalAddress",
                    ("addressLocality", part.City.Text),
                    ("addressCountry", countries.NameOf(part.Country.Text) is null ? null : part.Country.Text))));
        }

        if (part.Attendance.Text is AttendanceModes.Online or AttendanceModes.Hybrid)
        {
            yield return Thing("VirtualLocation", ("url", WebAddress.SafeOrNull(part.EventUrl.Text) ?? url));
        }
    }

    private static JsonObject Organizer(Organiser organiser) =>
        Thing("Organization", ("name", organiser.Name), ("url", WebAddress.SafeOrNull(organiser.Url)));

    private static JsonNode? AttendanceMode(string? attendance) => attendance switch
    {
        AttendanceModes.InPerson => Member("OfflineEventAttendanceMode"),
        AttendanceModes.Online => Member("OnlineEventAttendanceMode"),
        AttendanceModes.Hybrid => Member("MixedEventAttendanceMode"),
        _ => null,
    };
}
