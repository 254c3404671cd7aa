using Microsoft.Data.Sqlite;

namespace CmsSite.Embedded.Storage;

/// <summary>A unit of work's connection. Reads take no transaction; the first write begins one that every other writer waits for.</summary>
internal sealed class StoreConnection(SiteDatabase database)
{
    private DatabaseConnection? _connection;
    private SqliteTransaction? _transaction;

    /// <summary>Whether a transaction has begun.</summary>
    public bool IsWriting => _transaction is not null;

    /// <summary>Gives a command for reading, or null where nothing was ever written; the connection keeps it.</summary>
    public async Task<SqliteCommand?> ReadAsync(string sql, CancellationToken cancellationToken)
    {
        _connection ??= await database.TakeToReadAsync(cancellationToken);
        return _connection?.Command(sql, _transaction);
    }

    /// <summary>Gives a command for writing; the connection keeps it.</summary>
    public async Task<SqliteCommand> WriteAsync(string sql, CancellationToken cancellationToken)
    {
        _connection ??= await database.TakeAsync(cancellationToken);
        if (_transaction is null)
        {
            await database.EnterWriteAsync(cancellationToken);
            try
            {
                _transaction = _connection.BeginTransaction();
            }
            catch
            {
                database.ExitWrite();
                throw;
            }
        }

        return _connection.Command(sql, _transaction);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_transaction is not null)
        {
            await _transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Gives the connection back, and takes back what was not committed.</summary>
    public async ValueTask ReleaseAsync()
    {
        var (connection, transaction) = (_connection, _transaction);
        (_connection, _transaction) = (null, null);
        try
        {
            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }

            if (connection is not null)
            {
                database.Return(connection);
            }
        }
        finally
        {
            if (transaction is not null)
            {
                database.ExitWrite();
            }
        }
    }
}
