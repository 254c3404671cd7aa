using CmsSite.Conferences.Definitions;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CmsSite.Editorial.Files;

/// <summary>Makes the index tables of the files that items use and were reviewed with.</summary>
public sealed class FilesMigrations : DataMigration
{
    /// <summary>Makes the tables, and fills them with what the site holds already.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUseIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<bool>("Published")
            .Column<string>("FileKey", column => column.WithLength(64)));

        await SchemaBuilder.AlterIndexTableAsync<MediaUseIndex>(table => table
            .CreateIndex("IDX_MediaUseIndex_File", "FileKey", "Published", "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<ReviewedFileIndex>(table => table
            .Column<string>("FileKey", column => column.WithLength(64)));

        await SchemaBuilder.AlterIndexTableAsync<ReviewedFileIndex>(table => table
            .CreateIndex("IDX_ReviewedFileIndex_File", "FileKey", "DocumentId"));

        StoredContent.IndexAnew(row => row.Published || row.Latest);

        return 1;
    }
}
