using Microsoft.Data.Sqlite;

namespace CmsSite.Embedded.Storage;

/// <summary>An open connection, with the statements that were run on it still prepared.</summary>
internal sealed class DatabaseConnection(SqliteConnection connection) : IDisposable
{
    // A site has some dozens of statements, but an IN has as many forms as lists have lengths.
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public SqliteTransaction BeginTransaction() => connection.BeginTransaction();

    /// <summary>The statement's command, without values: the connection's own, to be used before it is asked for again.</summary>
    public SqliteCommand Command(string sql, SqliteTransaction? transaction)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            if (_commands.Count == MostStatements)
            {
                DisposeCommands();
            }

            _commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
        }

        command.Parameters.Clear();
        command.Transaction = transaction;
        return command;
    }

    public void Dispose()
    {
        DisposeCommands();
        connection.Dispose();
    }

    private void DisposeCommands()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }
}
