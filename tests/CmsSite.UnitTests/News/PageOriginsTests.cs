using CmsSite.News.OutputCaching;
using OrchardCore.Modules;

namespace CmsSite.UnitTests.News;

public sealed class PageOriginsTests
{
    private readonly StoppedClock _clock = new();
    private readonly PageOrigins _origins;

    public PageOriginsTests() => _origins = new(_clock);

    [Fact]
    public void Made_up_names_take_no_place_that_is_asked_for_and_leave_those_that_are_not()
    {
        foreach (var number in Enumerable.Range(0, 100))
        {
            if (_origins.Admits($"http://made-up-{number}")) _origins.Add($"http://made-up-{number}");
        }

        Assert.False(_origins.Admits("https://own"));

        _clock.UtcNow += TimeSpan.FromSeconds(61);
        Assert.True(_origins.Admits("https://own"));
        _origins.Add("https://own");

        foreach (var second in Enumerable.Range(0, 300))
        {
            _clock.UtcNow += TimeSpan.FromSeconds(1);
            Assert.True(_origins.Admits("https://own"));
            if (_origins.Admits($"http://again-{second}")) _origins.Add($"http://again-{second}");
        }
    }

    private sealed class StoppedClock : IClock
    {
        public DateTime UtcNow { get; set; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        public ITimeZone[] GetTimeZones() => [];

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;
    }
}
