using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Comparing;

/// <summary>Compares versions of an item as people read them.</summary>
public sealed class VersionComparison(ContentOutliner outliner)
{
    /// <summary>What differs between two versions of one item, in the order of its form; empty where readers and editors see the same.</summary>
    public async Task<IReadOnlyList<Difference>> CompareAsync(ContentItem before, ContentItem after)
    {
        var outlines = await outliner.OutlineAsync(before, after);

        return OutlineComparer.Compare(outlines[0], outlines[1]);
    }
}
