using CmsSite.Editorial.Comparing;
using CmsSite.Editorial.Reviewing;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Comments;

/// <summary>Finds what a comment is about.</summary>
public sealed class CommentAnchors(ContentOutliner outliner)
{
    /// <summary>The path of the fact; of words that were selected without one, the first fact that says them. Null for the item as a whole.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The path, as it was posted; null without one.</param>
    /// <param name="quote">The words; null without any.</param>
    public async Task<string?> FindAsync(ContentItem item, string? field, string? quote)
    {
        if (field is null && quote is null)
        {
            return null;
        }

        var sheet = FactSheet.Of((await outliner.OutlineAsync(item))[0], null, null);

        return field is not null && sheet.Labels.ContainsKey(field) ? field
            : quote is not null ? sheet.Find(quote)
            : null;
    }
}
