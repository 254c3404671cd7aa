using Microsoft.Data.Sqlite;

namespace CmsSite.Embedded.Storage;

/// <summary>The values of a query, named as they come.</summary>
internal sealed class QueryParameters
{
    private readonly List<object> _values = [];

    public string Add(object? value)
    {
        _values.Add(IndexColumn.ToColumn(value));
        return $"@p{_values.Count - 1}";
    }

    public void Bind(SqliteCommand command)
    {
        for (var at = 0; at < _values.Count; at++)
        {
            command.Parameters.AddWithValue($"@p{at}", _values[at]);
        }
    }
}
