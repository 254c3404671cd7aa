namespace CmsSite.Editorial.History;

/// <summary>Where the chain ends, so that entries can't be taken from its end unseen. The site has one.</summary>
public sealed class HistoryHead
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The number of the last entry.</summary>
    public long Number { get; set; }

    /// <summary>The hash of the last entry.</summary>
    public string Hash { get; set; } = "";
}
