using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial.History;

/// <summary>Makes the index table of the history.</summary>
public sealed class HistoryMigrations : DataMigration
{
    /// <summary>Makes the table and what it is searched by.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<HistoryIndex>(table => table
            .Column<long>("Number")
            .Column<DateTime>("Utc")
            .Column<string>("Action", column => column.WithLength(64))
            .Column<string>("UserId", column => column.WithLength(255))
            .Column<string>("UserName", column => column.WithLength(255))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<string>("Title", column => column.WithLength(HistoryIndex.MaxTitleLength))
            .Column<string>("Culture", column => column.WithLength(16))
            .Column<string>("VersionId", column => column.WithLength(26))
            .Column<string>("State", column => column.WithLength(64))
            .Column<string>("ContentHash", column => column.WithLength(64)));

        await SchemaBuilder.AlterIndexTableAsync<HistoryIndex>(table =>
        {
            table.CreateIndex("IDX_HistoryIndex_Number", "Number", "DocumentId");
            table.CreateIndex("IDX_HistoryIndex_Utc", "Utc", "DocumentId");
            table.CreateIndex("IDX_HistoryIndex_Item", "ContentItemId", "Utc", "DocumentId");
            table.CreateIndex("IDX_HistoryIndex_Person", "UserName", "Utc", "DocumentId");
            table.CreateIndex("IDX_HistoryIndex_Action", "Action", "Utc", "DocumentId");
        });

        return 1;
    }
}
