using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial.Comments;

/// <summary>Makes the index table of mentions.</summary>
public sealed class CommentMigrations : DataMigration
{
    /// <summary>Makes the table and what it is searched by.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MentionIndex>(table => table
            .Column<string>("ThreadId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("UserName", column => column.WithLength(255))
            .Column<DateTime>("Utc")
            .Column<bool>("IsResolved"));

        await SchemaBuilder.AlterIndexTableAsync<MentionIndex>(table =>
            table.CreateIndex("IDX_MentionIndex_User", "UserName", "IsResolved", "Utc", "DocumentId"));

        return 1;
    }
}
