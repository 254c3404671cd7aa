using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial.Reviewing;

/// <summary>Makes the index table of what people have seen.</summary>
public sealed class ReviewingMigrations : DataMigration
{
    /// <summary>Makes the table and what it is searched by.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReviewLookIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("UserId", column => column.WithLength(26))
            .Column<DateTime>("Utc"));

        await SchemaBuilder.AlterIndexTableAsync<ReviewLookIndex>(table => table
            .CreateIndex("IDX_ReviewLookIndex_Item", "ContentItemId", "UserId", "DocumentId"));

        return 2;
    }

    /// <summary>Adds when it was seen.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ReviewLookIndex>(table => table.AddColumn<DateTime>("Utc"));

        return 2;
    }
}
