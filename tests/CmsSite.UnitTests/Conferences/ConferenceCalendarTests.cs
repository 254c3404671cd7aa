using CmsSite.Conferences.Calendar;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Programme;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;

namespace CmsSite.UnitTests.Conferences;

public sealed class ConferenceCalendarTests
{
    private static readonly CalendarEntry Conference = new()
    {
        Id = "set",
        Culture = "fr",
        Title = "Conférence; à Vienne,\nau bord \\ du Danube",
        FirstDay = new DateTime(2024, 4, 15),
        LastDay = new DateTime(2024, 4, 16),
        ChangedUtc = new DateTime(2024, 4, 18, 8, 0, 0, DateTimeKind.Unspecified),
        Url = "https://site.example/fr/news/conference",
        Place = "Vienne, Autriche",
    };

    private static readonly EventClock Clock = new(Conference.FirstDay, 2, TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna"));

    [Fact]
    public void Days_have_no_time_and_texts_are_read_back_as_they_were()
    {
        var text = ConferenceCalendar.Write(Conference, [], Clock);
        var read = Ical.Net.Calendar.Load(text)!.Events.Single();

        Assert.Contains("\r\nDTSTART;VALUE=DATE:20240415\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nDTEND;VALUE=DATE:20240417\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTAMP:20240418T080000Z\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", text, StringComparison.Ordinal);
        Assert.Equal(Conference.Title, read.Summary);
        Assert.Equal(Conference.Place, read.Location);
    }

    [Fact]
    public void Panel_with_times_stands_at_its_hour_in_the_zone_of_its_place()
    {
        var text = ConferenceCalendar.Write(Conference, [Panel("p1", 2, "10:00", "11:30"), Panel("p2", 1, null, null), Panel("p3", null, "09:00", null)], Clock);
        var calendar = Ical.Net.Calendar.Load(text)!;
        var panel = calendar.Events.Single(entry => entry.Uid == "set.p1");

        Assert.Equal(2, calendar.Events.Count);
        Assert.Equal("Europe/Vienna", panel.Start!.TzId);
        Assert.Equal(new DateTime(2024, 4, 16, 8, 0, 0, DateTimeKind.Utc), panel.Start.AsUtc);
        Assert.Equal(new DateTime(2024, 4, 16, 9, 30, 0, DateTimeKind.Utc), panel.End!.AsUtc);
        Assert.Equal("Panel 1: Titre", panel.Summary);
        Assert.Equal("Europe/Vienna", calendar.TimeZones.Single().TzId);
    }

    [Fact]
    public void Rules_of_the_time_zone_are_written_alike_in_every_language()
    {
        using var scope = CultureScope.Create("ar");

        var text = ConferenceCalendar.Write(Conference, [Panel("p1", 2, "10:00", "11:30")], Clock);

        Assert.Contains("BYDAY=-1SU", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u061c', text);
    }

    private static (PanelView, ContentItem) Panel(string id, int? day, string? start, string? end)
    {
        var item = new ContentItem { ContentItemId = id, ContentType = "Panel" };
        item.Weld(new PanelPart
        {
            Day = new NumericField { Value = day },
            StartsAt = new TimeField { Value = start is null ? null : TimeSpan.Parse(start, System.Globalization.CultureInfo.InvariantCulture) },
            EndsAt = new TimeField { Value = end is null ? null : TimeSpan.Parse(end, System.Globalization.CultureInfo.InvariantCulture) },
        });

        return (new PanelView { Label = "Panel 1", Title = "Titre" }, item);
    }
}
