using NodaTime;
using NodaTime.TimeZones;
using OrchardCore.Modules;
using OrchardCore.Settings;
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

/// <summary>A clock in the site's time zone.</summary>
internal sealed class LocalClock(ISiteService siteService, IClock clock) : ILocalClock
{
    public async Task<DateTimeOffset> GetLocalNowAsync() => await ConvertToLocalAsync(clock.UtcNow);

    public async Task<ITimeZone> GetLocalTimeZoneAsync()
        => clock.GetTimeZone((await siteService.GetSiteSettingsAsync()).TimeZoneId);

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
        => Clock.Find((await GetLocalTimeZoneAsync()).TimeZoneId).AtStrictly(LocalDateTime.FromDateTime(dateTime)).ToDateTimeUtc();
}
