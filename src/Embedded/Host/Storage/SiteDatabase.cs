using System.Collections.Concurrent;
using System.Globalization;
using CmsSite.Embedded.Shell;
using Microsoft.Data.Sqlite;

namespace CmsSite.Embedded.Storage;

/// <summary>The site's SQLite file. The application has one, shared by the tenant's containers as they replace each other.</summary>
internal sealed class SiteDatabase(TenantFolder folder, SharedDocuments documents) : IDisposable
{
    private const int Busy = 5;
    private const int MostIdle = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _creating = new(1, 1);
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = false }.ConnectionString;
    private readonly ConcurrentStack<DatabaseConnection> _idle = new();
    private volatile bool _isOpen;
    private long _lastId;

    /// <summary>The items that were read lately.</summary>
    public ReadItems Items { get; } = new();

    /// <summary>Takes a connection for reading; null where nothing was ever written: a site that is not set up has no file.</summary>
    public async ValueTask<DatabaseConnection?> TakeToReadAsync(CancellationToken cancellationToken) =>
        _isOpen || File.Exists(folder.Database) ? await TakeAsync(cancellationToken) : null;

    /// <summary>Takes a connection; the first one creates what is missing.</summary>
    public async ValueTask<DatabaseConnection> TakeAsync(CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
        return _idle.TryPop(out var connection) ? connection : new(await ConnectAsync(cancellationToken));
    }

    /// <summary>Gives a connection back that has no transaction.</summary>
    public void Return(DatabaseConnection connection)
    {
        if (_isOpen && _idle.Count < MostIdle)
        {
            _idle.Push(connection);
        }
        else
        {
            connection.Dispose();
        }
    }

    /// <summary>Closes what is open and takes the files away, as a failed setup must.</summary>
    public void Delete()
    {
        Close();
        folder.DeleteDatabase();
    }

    /// <summary>Gives a document's id, before the document is written.</summary>
    public async Task<long> NextIdAsync(CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
        return Interlocked.Increment(ref _lastId);
    }

    /// <summary>Waits for the one place of a writer; SQLite has no more, and would let a thread sleep meanwhile.</summary>
    public async Task EnterWriteAsync(CancellationToken cancellationToken)
    {
        if (!await _writing.WaitAsync(Patience, cancellationToken))
        {
            throw new SqliteException("The database is locked: another unit of work has been writing for too long.", Busy);
        }
    }

    public void ExitWrite() => _writing.Release();

    public void Dispose()
    {
        Close();
        _creating.Dispose();
        _writing.Dispose();
    }

    private void Close()
    {
        _isOpen = false;
        while (_idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (_isOpen)
        {
            return;
        }

        await _creating.WaitAsync(cancellationToken);
        try
        {
            if (_isOpen)
            {
                return;
            }

            documents.Clear();
            Directory.CreateDirectory(folder.Root);
            await using var connection = await ConnectAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                PRAGMA journal_mode = WAL;
                CREATE TABLE IF NOT EXISTS Document (Id INTEGER PRIMARY KEY, Type TEXT NOT NULL, Content TEXT NOT NULL, Version INTEGER NOT NULL DEFAULT 1);
                CREATE INDEX IF NOT EXISTS IDX_Document_Type ON Document (Type);
                """;
            await command.ExecuteNonQueryAsync(cancellationToken);
            command.CommandText = "SELECT COALESCE(MAX(Id), 0) FROM Document";
            _lastId = Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
            _isOpen = true;
        }
        finally
        {
            _creating.Release();
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        // With a write-ahead log, NORMAL hands every commit to the operating system before it is acknowledged: it outlives the
        // process, however that ends. Only a power failure may take the last commits, and leaves the file whole.
        command.CommandText = "PRAGMA synchronous = NORMAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }
}
