namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A tab, card or column that groups shapes.</summary>
public readonly struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    /// <summary>No grouping.</summary>
    public static readonly GroupingMetadata Empty;

    /// <summary>A group of the name.</summary>
    public GroupingMetadata(string name, string position = null, string width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    /// <summary>The group's name.</summary>
    public string Name { get; }

    /// <summary>Its position among the groups.</summary>
    public string Position { get; }

    /// <summary>A column's width, such as <c>9</c> or <c>lg-9</c>.</summary>
    public string Width { get; }

    /// <summary>Whether there is a group.</summary>
    public bool HasValue => !string.IsNullOrEmpty(Name);

    /// <summary>Reads <c>Name</c> or <c>Name;position</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string value)
    {
        if (string.IsNullOrEmpty(value)) return Empty;

        var at = value.IndexOf(';');
        return at < 0 ? new GroupingMetadata(value) : new GroupingMetadata(value[..at], value[(at + 1)..]);
    }

    /// <summary>Reads <c>Name_width;position</c>, where width and position may be missing or change places.</summary>
    public static GroupingMetadata ParseColumn(string value)
    {
        if (string.IsNullOrEmpty(value)) return Empty;

        var end = value.IndexOfAny(['_', ';']);
        return end < 0 ? new GroupingMetadata(value) : new GroupingMetadata(value[..end], Modifier(value, ';'), Modifier(value, '_'));
    }

    /// <inheritdoc/>
    public bool Equals(GroupingMetadata other) => (Name, Position, Width) == (other.Name, other.Position, other.Width);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is GroupingMetadata other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Position, Width);

    /// <summary>Whether both are the same group.</summary>
    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    /// <summary>Whether they are different groups.</summary>
    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    /// <summary>The group as placements write it, or null.</summary>
    public override string ToString() => HasValue
        ? Name + (string.IsNullOrEmpty(Width) ? "" : "_" + Width) + (string.IsNullOrEmpty(Position) ? "" : ";" + Position)
        : null;

    private static string Modifier(string value, char mark)
    {
        var start = value.IndexOf(mark) + 1;
        if (start == 0) return null;

        var end = value.IndexOfAny(['_', ';'], start);
        return end < 0 ? value[start..] : value[start..end];
    }
}
