using CmsSite.Conferences.Dates;

namespace CmsSite.UnitTests.Conferences;

public sealed class EventClockTests
{
    private static readonly TimeZoneInfo Vienna = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna");

    [Fact]
    public void Time_at_the_place_bears_the_offset_of_that_day()
    {
        var clock = new EventClock(new DateTime(2024, 3, 30, 0, 0, 0, DateTimeKind.Utc), 2, Vienna);

        Assert.Equal("2024-03-30T10:00:00+01:00", IsoTime.Of(clock.At(1, TimeSpan.FromHours(10))));
        Assert.Equal("2024-03-31T10:00:00+02:00", IsoTime.Of(clock.At(2, TimeSpan.FromHours(10))));
    }

    [Fact]
    public void Day_goes_without_saying_only_where_there_is_but_one()
    {
        var first = new DateTime(2024, 4, 15);

        Assert.Equal(first, new EventClock(first, 1, Vienna).Day(null));
        Assert.Null(new EventClock(first, 2, Vienna).Day(null));
        Assert.Null(new EventClock(first, 2, Vienna).At(1, null));
    }
}
