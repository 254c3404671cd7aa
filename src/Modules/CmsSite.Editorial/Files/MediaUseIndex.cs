using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Editorial.Files;

/// <summary>Which files of the media library items use: one row per file of each published and each latest version.</summary>
public sealed class MediaUseIndex : MapIndex
{
    /// <summary>The key of the version's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Whether the version is public.</summary>
    public bool Published { get; set; }

    /// <summary>The file, as <see cref="MediaPaths.KeyOf"/> has it.</summary>
    public string FileKey { get; set; } = "";
}

/// <summary>Fills <see cref="MediaUseIndex"/>.</summary>
internal sealed class MediaUseIndexProvider(MediaFolder folder) : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<MediaUseIndex>().Map(item => !item.Published && !item.Latest ? [] : folder.KeysIn(item).Select(key => new MediaUseIndex
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Published = item.Published,
            FileKey = key,
        }).ToList());
}
