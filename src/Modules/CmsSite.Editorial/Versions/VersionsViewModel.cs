using CmsSite.Editorial.Comparing;

namespace CmsSite.Editorial.Versions;

/// <summary>A version as its page shows it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Local">When it was changed last, in the site's time zone.</param>
/// <param name="State">The workflow's state it came to last, as people call it.</param>
public sealed record VersionLine(ItemVersion Version, DateTimeOffset? Local, string? State);

/// <summary>The versions of an item.</summary>
public sealed record VersionsViewModel
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The item's title.</summary>
    public required string Title { get; init; }

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; init; }

    /// <summary>The versions, newest first.</summary>
    public required IReadOnlyList<VersionLine> Lines { get; init; }

    /// <summary>The page's number, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Whether older versions follow.</summary>
    public required bool HasMore { get; init; }

    /// <summary>Whether the person may restore versions.</summary>
    public required bool CanRestore { get; init; }

    /// <summary>Whether the item was removed.</summary>
    public required bool IsRemoved { get; init; }
}

/// <summary>Two versions, compared.</summary>
public sealed record ComparisonViewModel
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The item's title.</summary>
    public required string Title { get; init; }

    /// <summary>The item's language; null where it has none.</summary>
    public string? Culture { get; init; }

    /// <summary>The earlier version.</summary>
    public required VersionLine Before { get; init; }

    /// <summary>The later version.</summary>
    public required VersionLine After { get; init; }

    /// <summary>What differs.</summary>
    public required DifferencesViewModel Differences { get; init; }
}

/// <summary>Differences and how they are shown.</summary>
/// <param name="Differences">What differs.</param>
/// <param name="IsSideBySide">Whether both texts stand beside each other; else they are one, with marks.</param>
/// <param name="Culture">The language of the texts; null where it is unknown.</param>
public sealed record DifferencesViewModel(IReadOnlyList<Difference> Differences, bool IsSideBySide, string? Culture);
