using CmsSite.Editorial.Comparing;

namespace CmsSite.Editorial.Reviewing;

/// <summary>With what the review screen compares.</summary>
public enum Basis
{
    /// <summary>With what is public.</summary>
    Published,

    /// <summary>With what the person saw last.</summary>
    Look,
}

/// <summary>A value or a list of the item under review, and what has become of it.</summary>
/// <param name="Path">What tells it from all others of the item, “ConferenceReportPart.Lead” or “Programme/4xk…/PanelPart.Kind”.</param>
/// <param name="Node">What it says; of a list its label.</param>
/// <param name="SincePublished">How it differs from what is public; null where it does not, or nothing is public.</param>
/// <param name="SinceLook">How it differs from what the person saw last; null where it does not, or the person sees it for the first time.</param>
/// <param name="Entries">The entries of a list; empty for a value.</param>
public sealed record Fact(string Path, OutlineNode Node, Difference? SincePublished, Difference? SinceLook, IReadOnlyList<FactEntry> Entries)
{
    /// <summary>Whether it says nothing, and never has.</summary>
    public bool IsEmpty => SincePublished is null && SinceLook is null && (Node is OutlineValue { Blocks.Count: 0 } || (Node is OutlineList && Entries.Count == 0));

    /// <summary>How it differs from what it is compared with; null where it does not.</summary>
    public Difference? Since(Basis basis) => basis == Basis.Look ? SinceLook : SincePublished;

    /// <summary>The entries that are gone.</summary>
    public IEnumerable<EntryDifference> Removed(Basis basis) =>
        (Since(basis) as ListDifference)?.Entries.Where(entry => entry.Change.HasFlag(EntryChange.Removed)) ?? [];

    /// <summary>What it says, with the changes where they stand.</summary>
    public IReadOnlyList<BlockDifference> Blocks(Basis basis) => Since(basis) is ValueDifference { IsFormattingOnly: false } difference
        ? difference.Blocks
        : [.. (Node as OutlineValue)?.Blocks.Select(block => new BlockDifference(block.Kind, block.Depth, TextChange.Same, [new(TextChange.Same, block.Text)])) ?? []];
}

/// <summary>An entry of a list of the item under review.</summary>
/// <param name="Path">What tells it from all others of the item.</param>
/// <param name="Title">What people call it.</param>
/// <param name="SincePublished">What became of it since publication; null where nothing did.</param>
/// <param name="SinceLook">What became of it since the person saw it last; null where nothing did.</param>
/// <param name="Facts">Its values.</param>
public sealed record FactEntry(string Path, string Title, EntryDifference? SincePublished, EntryDifference? SinceLook, IReadOnlyList<Fact> Facts)
{
    /// <summary>What became of it since what it is compared with; null where nothing did.</summary>
    public EntryDifference? Since(Basis basis) => basis == Basis.Look ? SinceLook : SincePublished;
}
