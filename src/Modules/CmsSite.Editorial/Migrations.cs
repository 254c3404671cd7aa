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
            .Column<string>("Title", column => column.WithLength(ReviewIndex.MaxTitleLength))
            .Column<string>("State", column => column.WithLength(64))
            .Column<string>("Stage", column => column.WithLength(129))
            .Column<string>("Queue", column => column.WithLength(16))
            .Column<DateTime>("SinceUtc")
            .Column<DateTime>("DueUtc")
            .Column<string>("AssignedUser", column => column.WithLength(255))
            .Column<string>("AssignedRole", column => column.WithLength(255))
            .Column<string>("ClaimedBy", column => column.WithLength(255))
            .Column<string>("SubmitterId", column => column.WithLength(26))
            .Column<string>("Contributors", column => column.Unlimited()));

        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table =>
        {
            table.CreateIndex("IDX_ReviewIndex_Item", "ContentItemId", "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_Since", "Queue", "SinceUtc", "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_Due", "Queue", "DueUtc", "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_Culture", "Queue", "Culture", "DocumentId");
            table.CreateIndex("IDX_ReviewIndex_Type", "ContentType", "DocumentId");
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
