namespace CmsSite.Editorial.History;

/// <summary>In what way the history is broken.</summary>
public enum BreakKind
{
    /// <summary>The entry says something else than when it was sealed.</summary>
    Changed,

    /// <summary>The entry is not there.</summary>
    Missing,

    /// <summary>The entry was not there when the history was sealed.</summary>
    Inserted,

    /// <summary>The entry stands where another was sealed.</summary>
    Moved,

    /// <summary>The list by which entries are found says something else of it than the entry.</summary>
    Listed,
}

/// <summary>The first place where the history is broken.</summary>
/// <param name="Number">The number of the entry.</param>
/// <param name="Kind">In what way.</param>
public sealed record HistoryBreak(long Number, BreakKind Kind);

/// <summary>What a verification found.</summary>
/// <param name="Count">How many entries are sound, from the first on.</param>
/// <param name="LastHash">The hash of the last sound entry; noted elsewhere, it tells later whether the whole history was written anew.</param>
/// <param name="Unsealed">How many entries wait for their seal.</param>
/// <param name="Break">The first broken place; null where there is none.</param>
public sealed record HistoryVerification(long Count, string LastHash, int Unsealed, HistoryBreak? Break);
