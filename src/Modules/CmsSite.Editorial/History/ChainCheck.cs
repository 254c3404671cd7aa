namespace CmsSite.Editorial.History;

/// <summary>Follows the chain entry by entry, in the order of their numbers, up to the first place where it is broken.</summary>
public sealed class ChainCheck
{
    private HistoryEntry? _last;

    /// <summary>How many entries are sound so far.</summary>
    public long Count { get; private set; }

    /// <summary>The hash of the last sound entry; empty before the first.</summary>
    public string LastHash => _last?.Hash ?? "";

    /// <summary>Looks at the next entry; the break where there is one.</summary>
    public HistoryBreak? Next(HistoryEntry entry)
    {
        if (entry.Number != Count + 1)
        {
            return entry.Number <= Count ? new(entry.Number, BreakKind.Inserted) : new(Count + 1, BreakKind.Missing);
        }

        if (entry.Hash != HistoryChain.HashOf(entry))
        {
            return new(entry.Number, entry.PreviousHash == LastHash ? BreakKind.Changed : BreakKind.Moved);
        }

        if (entry.PreviousHash != LastHash)
        {
            // Sealed anew after it was changed: the entry that follows still names what it said.
            return new(Math.Max(Count, 1), BreakKind.Changed);
        }

        _last = entry;
        Count++;

        return null;
    }

    /// <summary>Compares the last entry with the end that is kept besides; the break where there is one.</summary>
    /// <param name="head">The end; null where there is none.</param>
    public HistoryBreak? End(HistoryHead? head) => (head?.Number ?? 0) switch
    {
        var number when number > Count => new(Count + 1, BreakKind.Missing),
        var number when number < Count => new(number + 1, BreakKind.Inserted),
        _ => (head?.Hash ?? "") == LastHash ? null : new(Count, BreakKind.Changed),
    };
}
