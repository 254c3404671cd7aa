namespace OrchardCore.Modules;

/// <summary>Tells the time and knows the time zones.</summary>
public interface IClock
{
    /// <summary>The present moment, of kind UTC.</summary>
    DateTime UtcNow { get; }

    /// <summary>All time zones of real places, by offset, then id.</summary>
    ITimeZone[] GetTimeZones();

    /// <summary>The time zone with that IANA id; the machine's when it is empty or unknown.</summary>
    ITimeZone GetTimeZone(string timeZoneId);

    /// <summary>The machine's time zone.</summary>
    ITimeZone GetSystemTimeZone();

    /// <summary>The same moment as read off a clock in that time zone.</summary>
    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}

/// <summary>A time zone.</summary>
public interface ITimeZone
{
    /// <summary>The IANA id, such as Europe/Vienna.</summary>
    string TimeZoneId { get; set; }
}

/// <summary>A clock in the site's time zone.</summary>
public interface ILocalClock
{
    /// <summary>The present moment in local time.</summary>
    Task<DateTimeOffset> GetLocalNowAsync();

    /// <summary>The time zone in use.</summary>
    Task<ITimeZone> GetLocalTimeZoneAsync();

    /// <summary>The same moment in local time.</summary>
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <summary>The moment of a local time; throws where the change of clocks skips or repeats it.</summary>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}

/// <summary>Conversions of moments given as <see cref="DateTime" />; an unspecified kind is taken as UTC.</summary>
public static class ClockExtensions
{
    /// <summary>The same moment in local time.</summary>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime)
        => localClock.ConvertToLocalAsync(dateTime.Kind == DateTimeKind.Unspecified
            ? new DateTimeOffset(dateTime, TimeSpan.Zero)
            : new DateTimeOffset(dateTime.ToUniversalTime()));
}
