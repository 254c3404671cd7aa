using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>How rows of an index are written and read: a column for each property, found at run time.</summary>
internal sealed class IndexTable
{
    private const string DocumentId = "DocumentId";
    private static readonly ConcurrentDictionary<Type, IndexTable> Known = new();

    private readonly Type _type;
    private readonly IndexColumn[] _columns;
    private readonly IndexColumn? _documentId;

    private IndexTable(Type type)
    {
        _type = type;
        var properties = type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true }).ToList();
        _documentId = properties.Find(property => property.Name == DocumentId) is { } id ? IndexColumn.Of(id) : null;
        _columns = [.. properties.Where(property => property.Name is not nameof(IIndex.Id) and not DocumentId).Select(IndexColumn.Of)];
        Columns = $"\"Id\", \"{DocumentId}\"{string.Concat(_columns.Select(column => $", \"{column.Name}\""))}";
        Insert = $"""
            INSERT INTO "{Name}" ("{DocumentId}"{string.Concat(_columns.Select(column => $", \"{column.Name}\""))})
            VALUES (@id{string.Concat(_columns.Select((_, at) => $", @c{at}"))})
            """;
    }

    public string Name => _type.Name;

    public string Insert { get; }

    public static IndexTable Of(Type type) => Known.GetOrAdd(type, key => new(key));

    /// <summary>The columns to select, in the order that <see cref="Read"/> expects.</summary>
    public string Columns { get; }

    public void Bind(SqliteCommand command, long documentId, IIndex row)
    {
        command.Parameters.AddWithValue("@id", documentId);
        for (var at = 0; at < _columns.Length; at++)
        {
            command.Parameters.AddWithValue($"@c{at}", _columns[at].Value(row));
        }
    }

    public object Read(SqliteDataReader reader)
    {
        var row = (IIndex)Activator.CreateInstance(_type)!;
        row.Id = reader.GetInt64(0);
        if (!reader.IsDBNull(1))
        {
            _documentId?.Read(reader, 1, row);
        }

        for (var at = 0; at < _columns.Length; at++)
        {
            if (!reader.IsDBNull(at + 2))
            {
                _columns[at].Read(reader, at + 2, row);
            }
        }

        return row;
    }
}
