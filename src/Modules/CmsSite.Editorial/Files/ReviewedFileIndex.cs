using CmsSite.Editorial.Reviews;
using YesSql.Indexes;

namespace CmsSite.Editorial.Files;

/// <summary>With which files items were approved or public last: one row per file of each record.</summary>
public sealed class ReviewedFileIndex : MapIndex
{
    /// <summary>The file, as <see cref="MediaPaths.KeyOf"/> has it.</summary>
    public string FileKey { get; set; } = "";
}

/// <summary>Fills <see cref="ReviewedFileIndex"/>.</summary>
internal sealed class ReviewedFileIndexProvider : IndexProvider<ReviewRecord>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ReviewRecord> context) =>
        context.For<ReviewedFileIndex>().Map(record => record.Approvals.SelectMany(approval => approval.Files).Concat(record.PublishedFiles).Distinct()
            .Select(key => new ReviewedFileIndex { FileKey = key }).ToList());
}
