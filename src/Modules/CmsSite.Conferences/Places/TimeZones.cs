namespace CmsSite.Conferences.Places;

/// <summary>IANA time zones, as the machine knows them.</summary>
public static class TimeZones
{
    /// <summary>The zones to choose from, by id.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones()
            .Select(IanaId)
            .Where(id => id.Contains('/') || id == "UTC")
            .Distinct()
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether the text is the id of an IANA time zone.</summary>
    public static bool IsKnown(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;

    /// <summary>The zone of an id; null for none and for one that the machine does not know.</summary>
    public static TimeZoneInfo? Find(string? id) => !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    private static string IanaId(TimeZoneInfo zone) =>
        zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var id) ? id : zone.Id;
}
