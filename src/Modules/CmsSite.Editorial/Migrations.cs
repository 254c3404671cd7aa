using CmsSite.Editorial.Reviews;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial;

/// <summary>Makes the index tables of the workflow.</summary>
public sealed class Migrations : DataMigration
{
    /// <summary>Makes the table of where items stand in their review.</summary>
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

        return 1;
    }
}
