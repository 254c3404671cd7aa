using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace CmsSite.Embedded.Content;

/// <summary>Indexes every stored version.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContentItemIndex>().Map(item => new ContentItemIndex
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        Latest = item.Latest,
        Published = item.Published,
        ContentType = Cut(item.ContentType, ContentItemIndex.MaxContentTypeSize),
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = Cut(item.Owner, ContentItemIndex.MaxOwnerSize),
        Author = Cut(item.Author, ContentItemIndex.MaxAuthorSize),
        DisplayText = Cut(item.DisplayText, ContentItemIndex.MaxDisplayTextSize),
    });

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}

internal sealed class ContentItemMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc))
            .Column<string>(nameof(ContentItemIndex.Owner))
            .Column<string>(nameof(ContentItemIndex.Author))
            .Column<string>(nameof(ContentItemIndex.DisplayText)));
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published));
            table.CreateIndex("IDX_ContentItemIndex_ContentItemVersionId", nameof(ContentItemIndex.ContentItemVersionId));
            table.CreateIndex("IDX_ContentItemIndex_Latest", nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.ModifiedUtc));
            table.CreateIndex("IDX_ContentItemIndex_ContentType", nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.PublishedUtc));
        });
        return 1;
    }

    // The list and the dashboard count by it alone.
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex(
            "IDX_ContentItemIndex_Count",
            nameof(ContentItemIndex.Latest),
            nameof(ContentItemIndex.Published),
            nameof(ContentItemIndex.ContentType),
            nameof(ContentItemIndex.Owner),
            nameof(ContentItemIndex.DocumentId)));
        return 2;
    }
}
