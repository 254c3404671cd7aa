using Microsoft.Data.Sqlite;

namespace CmsSite.Baseline;

/// <summary>A table of documents, of which a page reads some by their keys.</summary>
public sealed class Documents(IHostEnvironment environment)
{
    private const int Rows = 500;
    private const int DocumentBytes = 8000;

    private readonly string _connection = $"Data Source={Path.Combine(environment.ContentRootPath, "baseline.db")}";

    /// <summary>Makes the table.</summary>
    public async Task CreateAsync()
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            PRAGMA journal_mode = WAL;
            DROP TABLE IF EXISTS Document;
            CREATE TABLE Document (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Content TEXT NOT NULL);
            CREATE UNIQUE INDEX IDX_Document ON Document (Name);
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows - 1})
            INSERT INTO Document (Name, Content) SELECT 'document ' || i, replace(hex(zeroblob({DocumentBytes / 2})), '00', 'ab') FROM n;
            """;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads as many documents, each in a query of its own.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(int queries)
    {
        var texts = new List<string>(queries);
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        for (var query = 0; query < queries; query++)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT Content FROM Document WHERE Name = $name";
            command.Parameters.AddWithValue("$name", $"document {Random.Shared.Next(Rows)}");
            texts.Add((string)(await command.ExecuteScalarAsync())!);
        }

        return texts;
    }
}
