namespace CmsSite.Conferences.SharedValues;

/// <summary>Settings of a field: whether its value is the same in all languages of a localization set.</summary>
public sealed class SharedFieldSettings
{
    /// <summary>Whether the value is typed in one language and shown in the others.</summary>
    public bool IsShared { get; set; }
}

/// <summary>Settings of a part: which members of its lists are the same in all languages.</summary>
public sealed class SharedPartSettings
{
    /// <summary>The shared members of each list, “Figures.Number”. Which entries a list has, and in which order, is shared with them.</summary>
    public string[] ListMembers { get; set; } = [];
}

/// <summary>Settings of a bag: whether it holds the same items in all languages.</summary>
public sealed class SharedBagSettings
{
    /// <summary>Whether which items it holds, and in which order, is decided in one language.</summary>
    public bool IsShared { get; set; }
}
