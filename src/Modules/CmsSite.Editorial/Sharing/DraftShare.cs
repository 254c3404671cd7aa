using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Editorial.Sharing;

/// <summary>A version that somebody without an account may read for a while.</summary>
public sealed class DraftShare
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The share's own id, 26 characters; the link holds it sealed.</summary>
    public string ShareId { get; set; } = "";

    /// <summary>The item as it stood: what is written later is not shared.</summary>
    public ContentItem Item { get; set; } = new();

    /// <summary>Who shared it.</summary>
    public string UserName { get; set; } = "";

    /// <summary>For whom, or what for; empty without a word.</summary>
    public string Note { get; set; } = "";

    /// <summary>When it was shared.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>When the link stops working.</summary>
    public DateTime ExpiresUtc { get; set; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsRevoked { get; set; }

    /// <summary>How often it was opened.</summary>
    public int Openings { get; set; }

    /// <summary>When the history noted last that it was opened; null before the first time.</summary>
    public DateTime? NotedUtc { get; set; }
}

/// <summary>Finds shares: one row each.</summary>
public sealed class DraftShareIndex : MapIndex
{
    /// <summary>The share.</summary>
    public string ShareId { get; set; } = "";

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";
}

/// <summary>Fills <see cref="DraftShareIndex"/>.</summary>
internal sealed class DraftShareIndexProvider : IndexProvider<DraftShare>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<DraftShare> context) =>
        context.For<DraftShareIndex>().Map(share => new DraftShareIndex { ShareId = share.ShareId, ContentItemId = share.Item.ContentItemId });
}
