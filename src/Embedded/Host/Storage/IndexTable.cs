using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>How rows of an index are written and read: a column for each property, found at run time.</summary>
internal sealed class IndexTable
{
    private const string DocumentId = "DocumentId";
    private static readonly ConcurrentDictionary<Type, IndexTable> Known = new();

    private readonly Type _type;
    private readonly PropertyInfo[] _columns;
    private readonly PropertyInfo? _documentId;

    private IndexTable(Type type)
    {
        _type = type;
        var properties = type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true }).ToList();
        _documentId = properties.Find(property => property.Name == DocumentId);
        _columns = [.. properties.Where(property => property.Name is not nameof(IIndex.Id) and not DocumentId)];
        Insert = $"""
            INSERT INTO "{Name}" ("{DocumentId}"{string.Concat(_columns.Select(column => $", \"{column.Name}\""))})
            VALUES (@id{string.Concat(_columns.Select((_, at) => $", @c{at}"))})
            """;
    }

    public string Name => _type.Name;

    public string Insert { get; }

    public static IndexTable Of(Type type) => Known.GetOrAdd(type, key => new(key));

    /// <summary>The columns to select, in the order that <see cref="Read"/> expects.</summary>
    public string Columns => $"\"Id\", \"{DocumentId}\"{string.Concat(_columns.Select(column => $", \"{column.Name}\""))}";

    public void Bind(SqliteCommand command, long documentId, IIndex row)
    {
        command.Parameters.AddWithValue("@id", documentId);
        for (var at = 0; at < _columns.Length; at++)
        {
            command.Parameters.AddWithValue($"@c{at}", ToColumn(_columns[at].GetValue(row)));
        }
    }

    public object Read(SqliteDataReader reader)
    {
        var row = (IIndex)Activator.CreateInstance(_type)!;
        row.Id = reader.GetInt64(0);
        _documentId?.SetValue(row, reader.IsDBNull(1) ? 0 : reader.GetInt64(1));
        for (var at = 0; at < _columns.Length; at++)
        {
            if (!reader.IsDBNull(at + 2))
            {
                _columns[at].SetValue(row, FromColumn(reader, at + 2, _columns[at].PropertyType));
            }
        }

        return row;
    }

    /// <summary>A value as columns and parameters hold it.</summary>
    public static object ToColumn(object? value) => value switch
    {
        null => DBNull.Value,
        Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        TimeSpan span => span.Ticks,
        _ => value,
    };

    /// <summary>The column type of a CLR type.</summary>
    public static string ColumnType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String or TypeCode.Char => "TEXT COLLATE NOCASE",
            TypeCode.Double or TypeCode.Single => "REAL",
            TypeCode.Decimal => "NUMERIC",
            TypeCode.DateTime => "DATETIME",
            TypeCode.Object when type != typeof(TimeSpan) => "TEXT COLLATE NOCASE",
            _ => "INTEGER",
        };
    }

    private static object FromColumn(SqliteDataReader reader, int at, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.ToObject(type, reader.GetInt64(at))
            : type == typeof(DateTime) ? reader.GetDateTime(at)
            : type == typeof(DateTimeOffset) ? reader.GetDateTimeOffset(at)
            : type == typeof(TimeSpan) ? TimeSpan.FromTicks(reader.GetInt64(at))
            : type == typeof(Guid) ? reader.GetGuid(at)
            : Convert.ChangeType(reader.GetValue(at), type, CultureInfo.InvariantCulture);
    }
}
