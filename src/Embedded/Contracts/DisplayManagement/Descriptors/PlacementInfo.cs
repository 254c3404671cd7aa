using System.Collections.Concurrent;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Where a shape goes and how it is altered: <c>Zone:position@group</c>; the tabs, cards and columns of other admins are passed over.</summary>
public class PlacementInfo
{
    private const string HiddenLocation = "-";

    private static readonly char[] Delimiters = [':', '@', '#', '%', '|'];
    private static readonly ConcurrentDictionary<string, PlacementInfo> Known = new(StringComparer.Ordinal);

    private readonly string _position;
    private readonly bool _isLayoutZone;

    /// <summary>A placement that hides.</summary>
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    /// <summary>The placement at the location.</summary>
    public PlacementInfo(
        string location,
        string source = null,
        string shapeType = null,
        string defaultPosition = null,
        string[] alternates = null,
        string[] wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
        Zones = [];
        if (string.IsNullOrEmpty(location)) return;

        _isLayoutZone = location[0] == '/';
        var path = _isLayoutZone ? location[1..] : location;
        var end = path.IndexOfAny(Delimiters);
        Zones = (end < 0 ? path : path[..end]).Split('.');
        _position = Modifier(path, ':');
        Group = Modifier(path, '@');
    }

    /// <summary>The location as it is written.</summary>
    public string Location { get; }

    /// <summary>Where the placement comes from.</summary>
    public string Source { get; }

    /// <summary>The shape type to draw instead.</summary>
    public string ShapeType { get; }

    /// <summary>The position where the location says none.</summary>
    public string DefaultPosition { get; }

    /// <summary>Alternates to add.</summary>
    public string[] Alternates { get; }

    /// <summary>Wrappers to add.</summary>
    public string[] Wrappers { get; }

    /// <summary>The zone, inside of the zones before it.</summary>
    public string[] Zones { get; }

    /// <summary>The position in the zone, or an empty string.</summary>
    public string Position => _position ?? DefaultPosition ?? "";

    /// <summary>The group, or null.</summary>
    public string Group { get; }

    /// <summary>The placement at a location, shared; null where it is empty.</summary>
    public static PlacementInfo FromLocation(string location) =>
        string.IsNullOrEmpty(location) ? null : Known.GetOrAdd(location, static location => new PlacementInfo(location));

    /// <summary>The same placement with the location and position that it does not say itself.</summary>
    public PlacementInfo WithDefaults(PlacementInfo defaults, string defaultPosition)
    {
        var location = Zones.Length > 0 ? Location : defaults?.Location;
        var position = DefaultPosition ?? defaultPosition;
        return location == Location && position == DefaultPosition ? this : new(location, Source, ShapeType, position, Alternates, Wrappers);
    }

    /// <summary>Whether the zone is one of the page's layout.</summary>
    public bool IsLayoutZone() => _isLayoutZone;

    /// <summary>Whether the shape is not shown.</summary>
    public bool IsHidden() => Zones.Length == 0 || Location == HiddenLocation;

    private static string Modifier(string location, char delimiter)
    {
        var start = location.IndexOf(delimiter) + 1;
        if (start == 0) return null;

        var end = location.IndexOfAny(Delimiters, start);
        return end < 0 ? location[start..] : location[start..end];
    }
}
