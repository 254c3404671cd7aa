using NodaTime;
using NodaTime.TimeZones;
using OrchardCore.Modules;
using IClock = OrchardCore.Modules.IClock;

namespace CmsSite.Embedded.Shell;

/// <summary>The system's clock with the IANA time zones.</summary>
internal sealed class Clock : IClock
{
    public DateTime UtcNow => DateTime.UtcNow;

    public ITimeZone[] GetTimeZones()
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        return [.. TzdbDateTimeZoneSource.Default.ZoneLocations!
            .Select(location => DateTimeZoneProviders.Tzdb[location.ZoneId])
            .OrderBy(zone => zone.GetUtcOffset(now))
            .ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => new Zone(zone))];
    }

    public ITimeZone GetTimeZone(string timeZoneId)
        => string.IsNullOrEmpty(timeZoneId) ? GetSystemTimeZone() : new Zone(Find(timeZoneId));

    public ITimeZone GetSystemTimeZone()
    {
        var id = DateTimeZoneProviders.Tzdb.GetSystemDefault().Id;
        return new Zone(Find(TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out var canonical) ? canonical : id));
    }

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
        => OffsetDateTime.FromDateTimeOffset(dateTimeOffset).InZone(Find(timeZone.TimeZoneId)).ToDateTimeOffset();

    internal static DateTimeZone Find(string timeZoneId)
        => DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZoneId) ?? DateTimeZoneProviders.Tzdb.GetSystemDefault();

    private sealed class Zone(DateTimeZone zone) : ITimeZone
    {
        public string TimeZoneId { get; set; } = zone.Id;

        public override string ToString()
            => $"(GMT{zone.GetUtcOffset(SystemClock.Instance.GetCurrentInstant()):m}) {zone.Id}";
    }
}

/// <summary>A clock in the time zone that the selectors, by default the site's settings, name.</summary>
internal sealed class LocalClock(IEnumerable<ITimeZoneSelector> selectors, IClock clock) : ILocalClock
{
    private ITimeZone? _timeZone;

    public async Task<DateTimeOffset> GetLocalNowAsync() => clock.ConvertToTimeZone(clock.UtcNow, await GetLocalTimeZoneAsync());

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => _timeZone ??= await SelectAsync();

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
        => Clock.Find((await GetLocalTimeZoneAsync()).TimeZoneId).AtStrictly(LocalDateTime.FromDateTime(dateTime)).ToDateTimeUtc();

    private async Task<ITimeZone> SelectAsync()
    {
        var proposals = new List<TimeZoneSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetTimeZoneAsync() is { } proposal)
                proposals.Add(proposal);
        }

        foreach (var proposal in proposals.OrderByDescending(proposal => proposal.Priority))
        {
            if (await proposal.TimeZoneId() is { Length: > 0 } id)
                return clock.GetTimeZone(id);
        }

        return clock.GetSystemTimeZone();
    }
}
