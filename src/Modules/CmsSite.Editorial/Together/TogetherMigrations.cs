using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial.Together;

/// <summary>Makes the index tables of who edits what, and of what was typed and not saved.</summary>
public sealed class TogetherMigrations : DataMigration
{
    /// <summary>Makes both tables.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<EditingRoomIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("SeenUtc")
            .Column<string>("HolderId", column => column.WithLength(255))
            .Column<string>("HolderName", column => column.WithLength(255))
            .Column<DateTime>("HeldSinceUtc")
            .Column<DateTime>("HolderSeenUtc"));

        await SchemaBuilder.AlterIndexTableAsync<EditingRoomIndex>(table => table
            .CreateIndex("IDX_EditingRoomIndex_Item", "ContentItemId", "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<AutosaveIndex>(table => table
            .Column<string>("FormId", column => column.WithLength(32))
            .Column<string>("UserId", column => column.WithLength(255))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<DateTime>("KeptUtc")
            .Column<bool>("IsSpent"));

        await SchemaBuilder.AlterIndexTableAsync<AutosaveIndex>(table =>
        {
            table.CreateIndex("IDX_AutosaveIndex_Form", "FormId", "UserId", "DocumentId");
            table.CreateIndex("IDX_AutosaveIndex_Item", "ContentItemId", "UserId", "DocumentId");
        });

        return 1;
    }
}
