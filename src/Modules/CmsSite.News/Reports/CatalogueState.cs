using OrchardCore.Data.Documents;

namespace CmsSite.News.Reports;

/// <summary>Which reports changed lately, shared by all nodes of the site.</summary>
public sealed class CatalogueState : Document
{
    private const int Kept = 500;

    /// <summary>Names this run of numbers: one that is lost begins anew and all must be read again.</summary>
    public string Epoch { get; set; } = "";

    /// <summary>The number of the last change; 0 before the first.</summary>
    public long Last { get; set; }

    /// <summary>The keys of the reports that changed last, in order; <see cref="Last"/> is the number of the last one.</summary>
    public IReadOnlyList<string> Changes { get; set; } = [];

    internal static Task<CatalogueState> CreateAsync() => Task.FromResult(new CatalogueState { Epoch = Guid.NewGuid().ToString("N") });

    internal void Add(IReadOnlyCollection<string> keys)
    {
        Last += keys.Count;
        Changes = [.. Changes.Concat(keys).TakeLast(Kept)];
    }

    /// <summary>The keys of what changed after another state; null where that is no longer known.</summary>
    internal IReadOnlyCollection<string>? ChangesSince(CatalogueState earlier)
    {
        var count = Last - earlier.Last;

        return Epoch == earlier.Epoch && count >= 0 && count <= Changes.Count
            ? Changes.TakeLast((int)count).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : null;
    }
}
