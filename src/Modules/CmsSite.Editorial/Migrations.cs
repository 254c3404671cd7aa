using CmsSite.Editorial.Comments;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Sharing;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial;

/// <summary>Makes the index tables of the workflow.</summary>
public sealed class Migrations : DataMigration
{
    /// <summary>Makes the tables of where items stand in their review of what is said about them, and of shared drafts.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReviewIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<string>("State", column => column.WithLength(64))
            .Column<string>("Stage", column => column.WithLength(64))
            .Column<DateTime>("SinceUtc")
            .Column<DateTime>("DueUtc")
            .Column<string>("AssigneeId", column => column.WithLength(26))
            .Column<string>("AssigneeRole", column => column.WithLength(255))
            .Column<string>("SubmitterId", column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table =>
        {
            table.CreateIndex("IDX_ReviewIndex_Item", "ContentItemId", "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_Queue", "State", "SinceUtc", "DocumentId");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<ReviewThreadIndex>(table => table
            .Column<string>("ThreadId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<bool>("IsResolved"));

        await SchemaBuilder.AlterIndexTableAsync<ReviewThreadIndex>(table => table
            .CreateIndex("IDX_ReviewThreadIndex_Item", "ContentItemId", "ThreadId", "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<DraftShareIndex>(table => table
            .Column<string>("ShareId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<DraftShareIndex>(table =>
        {
            table.CreateIndex("IDX_DraftShareIndex_Share", "ShareId", "DocumentId");
            table.CreateIndex("IDX_DraftShareIndex_Item", "ContentItemId", "DocumentId");
        });

        return 1;
    }
}
