using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Programme;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Calendar;

/// <summary>Writes conferences as iCalendar (RFC 5545).</summary>
public static class ConferenceCalendar
{
    /// <summary>The content type of such a file.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string Product = "-//CmsSite//Conferences//EN";

    /// <summary>One conference as days in a calendar, and those items of its programme whose times are known.</summary>
    /// <param name="conference">The conference.</param>
    /// <param name="programme">The report's programme, as labelled for the reader.</param>
    /// <param name="clock">When the conference was; null while unknown.</param>
    public static string Write(CalendarEntry conference, IEnumerable<(PanelView View, ContentItem Item)> programme, EventClock? clock)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product };

        calendar.Events.Add(Event(conference));
        calendar.Events.AddRange(programme.Select(panel => Panel(panel.View, panel.Item, conference, clock)).OfType<CalendarEvent>());

        if (calendar.Events.Count > 1)
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(clock!.Zone.Id, clock.FirstDay, includeHistoricalData: false));
        }

        return Text(new CalendarSerializer(), calendar);
    }

    /// <summary>What stands before and after the conferences of a calendar to subscribe to.</summary>
    /// <param name="name">The calendar's name.</param>
    /// <param name="url">Its address.</param>
    /// <param name="culture">The language it is written in.</param>
    public static (string Begin, string End) Frame(string name, string url, string culture)
    {
        const string End = "END:VCALENDAR\r\n";
        var calendar = new Ical.Net.Calendar { ProductId = Product };

        calendar.AddProperty(Localized("NAME", name, culture));
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty(new CalendarProperty("SOURCE", new Uri(url)) { Parameters = { new CalendarParameter("VALUE", "URI") } });
        calendar.AddProperty(new CalendarProperty("REFRESH-INTERVAL", "PT12H") { Parameters = { new CalendarParameter("VALUE", "DURATION") } });

        var text = Text(new CalendarSerializer(), calendar);

        return (text[..^End.Length], End);
    }

    /// <summary>One conference of a calendar to subscribe to.</summary>
    public static string Write(CalendarEntry conference) => Text(new EventSerializer(), Event(conference));

    private static CalendarEvent Event(CalendarEntry conference)
    {
        var entry = new CalendarEvent
        {
            Uid = conference.Id,
            DtStamp = Moment(conference.ChangedUtc),
            LastModified = Moment(conference.ChangedUtc),
            Start = Day(conference.FirstDay),
            // The first day after it.
            End = Day(conference.LastDay.AddDays(1)),
            Url = new Uri(conference.Url),
            Status = EventStatus.Confirmed,
            Transparency = TransparencyType.Transparent,
        };

        entry.AddProperty(Localized("SUMMARY", conference.Title, conference.Culture));

        foreach (var (name, text) in new[] { ("DESCRIPTION", conference.Summary), ("LOCATION", conference.Place) })
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                entry.AddProperty(Localized(name, text, conference.Culture));
            }
        }

        return entry;
    }

    private static CalendarEvent? Panel(PanelView view, ContentItem item, CalendarEntry conference, EventClock? clock)
    {
        var part = item.GetOrCreate<PanelPart>();

        if (clock?.Local(part.Day.Value, part.StartsAt.Value) is not { } start)
        {
            return null;
        }

        var entry = new CalendarEvent
        {
            Uid = $"{conference.Id}.{item.ContentItemId}",
            DtStamp = Moment(conference.ChangedUtc),
            Start = new CalDateTime(start, clock.Zone.Id),
            Url = new Uri(conference.Url),
            Status = EventStatus.Confirmed,
        };

        if (clock.Local(part.Day.Value, part.EndsAt.Value) is { } end && end > start)
        {
            entry.End = new CalDateTime(end, clock.Zone.Id);
        }

        entry.AddProperty(Localized("SUMMARY", string.IsNullOrWhiteSpace(view.Label) ? view.Title : $"{view.Label}: {view.Title}", conference.Culture));
        entry.AddProperty("RELATED-TO", conference.Id);

        return entry;
    }

    private static CalDateTime Moment(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static CalDateTime Day(DateTime day) => new(day.Year, day.Month, day.Day);

    private static CalendarProperty Localized(string name, string text, string culture)
    {
        // Its lines may hold no control character but those it escapes.
        var property = new CalendarProperty(name, string.Concat(text.ReplaceLineEndings("\n").Where(character => character == '\n' || !char.IsControl(character))));
        property.AddParameter("LANGUAGE", culture);

        return property;
    }

    // The library writes numbers as the current culture does; Arabic puts a mark before a negative one, which no calendar reads.
    private static string Text(SerializerBase serializer, object component)
    {
        var culture = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

            return serializer.SerializeToString(component) ?? "";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
