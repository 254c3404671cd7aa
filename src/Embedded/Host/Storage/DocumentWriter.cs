using System.Text.Json;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.Embedded.Storage;

/// <summary>Writes documents and the rows of their indexes.</summary>
internal sealed class DocumentWriter(StoreConnection connection, IndexMaps maps, IServiceProvider services)
{
    /// <summary>Writes an object that was saved, or that was saved earlier and has changed since.</summary>
    public async Task WriteAsync(TrackedDocument document, bool isSaved, CancellationToken cancellationToken)
    {
        var content = JsonSerializer.Serialize(document.Instance, document.Instance.GetType(), ContentJson.Options);
        if (isSaved || content != document.Written)
        {
            await StoreAsync(document, content, cancellationToken);
            await IndexAsync(document, cancellationToken);
            document.IsStored = true;
            document.Written = content;
        }
    }

    public async Task DeleteAsync(TrackedDocument document, CancellationToken cancellationToken)
    {
        foreach (var map in maps.Of(document.Instance.GetType(), services))
        {
            await RemoveRowsAsync(map.IndexType, document, cancellationToken);
        }

        var command = await connection.WriteAsync("DELETE FROM Document WHERE Id = @id", cancellationToken);
        command.Parameters.AddWithValue("@id", document.Id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task StoreAsync(TrackedDocument document, string content, CancellationToken cancellationToken)
    {
        var type = TrackedDocument.TypeName(document.Instance.GetType());
        var sql = (document.IsStored, document.Checks) switch
        {
            (false, _) => "INSERT INTO Document (Id, Type, Content) VALUES (@id, @type, @content)",
            (true, false) => "UPDATE Document SET Content = @content WHERE Id = @id",
            (true, true) => "UPDATE Document SET Content = @content, Version = Version + 1 WHERE Id = @id AND Version = @version",
        };
        var command = await connection.WriteAsync(sql, cancellationToken);
        command.Parameters.AddWithValue("@id", document.Id);
        command.Parameters.AddWithValue("@type", type);
        command.Parameters.AddWithValue("@content", content);
        command.Parameters.AddWithValue("@version", document.Version);
        if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
        {
            throw document.Checks
                ? new ConcurrencyException(new Document { Id = document.Id, Type = type, Content = content, Version = document.Version })
                : new InvalidOperationException("An object that is not stored can't be changed.");
        }

        document.Version += document is { IsStored: true, Checks: true } ? 1 : 0;
    }

    private async Task IndexAsync(TrackedDocument document, CancellationToken cancellationToken)
    {
        foreach (var map in maps.Of(document.Instance.GetType(), services))
        {
            if (document.IsStored)
            {
                await RemoveRowsAsync(map.IndexType, document, cancellationToken);
            }

            var table = IndexTable.Of(map.IndexType);
            foreach (var row in map.Applies(document.Instance) ? await map.MapAsync(document.Instance) : [])
            {
                var command = await connection.WriteAsync(table.Insert, cancellationToken);
                table.Bind(command, document.Id, row);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private async Task RemoveRowsAsync(Type indexType, TrackedDocument document, CancellationToken cancellationToken)
    {
        var command = await connection.WriteAsync($"DELETE FROM \"{IndexTable.Of(indexType).Name}\" WHERE \"DocumentId\" = @id", cancellationToken);
        command.Parameters.AddWithValue("@id", document.Id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
