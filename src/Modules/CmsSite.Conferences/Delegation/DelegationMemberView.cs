namespace CmsSite.Conferences.Delegation;

/// <summary>A member of a delegation as a report shows it.</summary>
public sealed record DelegationMemberView
{
    /// <summary>The person's name, without honorific.</summary>
    public required string Name { get; init; }

    /// <summary>What stands before the name; null when nothing does.</summary>
    public string? Honorific { get; init; }

    /// <summary>The position held at the time.</summary>
    public string? Position { get; init; }

    /// <summary>The role in the reader's language, or the free label.</summary>
    public string? Role { get; init; }

    /// <summary>Whether this member led the delegation.</summary>
    public bool IsHead { get; init; }

    /// <summary>The person's page, “~/fr/delegates/…”.</summary>
    public string? Url { get; init; }

    /// <summary>A portrait's address; null when there is none.</summary>
    public string? PortraitUrl { get; init; }

    /// <summary>One or two letters that stand in for a portrait.</summary>
    public required string Initials { get; init; }

    /// <summary>The language the person is described in where it is not the reader's; null where it is.</summary>
    public string? FallbackCulture { get; init; }
}
