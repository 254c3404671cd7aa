using System.Globalization;

namespace CmsSite.Conferences.Dates;

/// <summary>Moments in the form of ISO 8601 and RFC 3339.</summary>
public static class IsoTime
{
    /// <summary>A moment with its offset: 2024-04-15T10:00:00+02:00; null for none.</summary>
    public static string? Of(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A moment of universal time: 2024-04-15T08:00:00Z; null for none.</summary>
    public static string? Of(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
