namespace CmsSite.Editorial.Comparing;

/// <summary>A value or list that differs between two versions.</summary>
/// <param name="Label">What the form calls it, in the reader's language.</param>
public abstract record Difference(string Label);

/// <summary>A value that differs.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Blocks">All its blocks, those that are the same too, so that changes are read where they stand; empty where only formatting differs.</param>
public sealed record ValueDifference(string Label, IReadOnlyList<BlockDifference> Blocks) : Difference(Label)
{
    /// <summary>Whether readers read the same: only emphasis and the like differ.</summary>
    public bool IsFormattingOnly => Blocks.Count == 0;
}

/// <summary>A list that differs.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Entries">The entries that differ, in the later version's order; removed ones where they stood.</param>
public sealed record ListDifference(string Label, IReadOnlyList<EntryDifference> Entries) : Difference(Label);

/// <summary>What became of an entry; a moved one may be changed too.</summary>
[Flags]
public enum EntryChange
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>It stands elsewhere among those that stayed.</summary>
    Moved = 4,

    /// <summary>It says something else.</summary>
    Changed = 8,
}

/// <summary>An entry that differs.</summary>
/// <param name="Id">What tells it from others of its list.</param>
/// <param name="Title">What people call it, in the later version where it is there.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Before">Its place before, from 1; null for a new one.</param>
/// <param name="After">Its place after, from 1; null for a removed one.</param>
/// <param name="Differences">What it says otherwise; of a new or removed one all it says.</param>
public sealed record EntryDifference(
    string Id, string Title, EntryChange Change, int? Before, int? After, IReadOnlyList<Difference> Differences);

/// <summary>What became of a piece of text.</summary>
public enum TextChange
{
    /// <summary>It is the same.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Words in it differ; only of blocks.</summary>
    Changed,
}

/// <summary>A block of text in a value that differs.</summary>
/// <param name="Kind">What it is, after the change.</param>
/// <param name="Depth">The level of a heading or list.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Runs">Its words.</param>
public sealed record BlockDifference(BlockKind Kind, int Depth, TextChange Change, IReadOnlyList<TextRun> Runs)
{
    /// <summary>What stood there before; empty for a new block.</summary>
    public IEnumerable<TextRun> Before => Runs.Where(run => run.Change != TextChange.Added);

    /// <summary>What stands there after; empty for a removed block.</summary>
    public IEnumerable<TextRun> After => Runs.Where(run => run.Change != TextChange.Removed);
}

/// <summary>Words that became the same thing.</summary>
/// <param name="Change">What became of them.</param>
/// <param name="Text">The words.</param>
public sealed record TextRun(TextChange Change, string Text);
