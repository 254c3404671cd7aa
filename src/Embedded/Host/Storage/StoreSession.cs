using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrchardCore.ContentManagement;
using SQLitePCL;
using YesSql;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>A unit of work: what was read keeps its identity, what was saved is written at the next query or at the end.</summary>
internal sealed class StoreSession : ISession
{
    private readonly SiteDatabase _database;
    private readonly StoreConnection _connection;
    private readonly DocumentWriter _writer;
    private readonly Dictionary<object, TrackedDocument> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, TrackedDocument> _byId = [];
    private int _saves;
    private bool _isFlushing;

    public StoreSession(SiteDatabase database, IndexMaps maps, IServiceProvider services)
    {
        _database = database;
        _connection = new(database);
        _writer = new(_connection, maps, services);
    }

    /// <summary>Whether the unit of work has begun to write, and so sees what others do not.</summary>
    public bool IsWriting => _connection.IsWriting;

    /// <summary>Whether the unit of work was given up.</summary>
    public bool IsCancelled { get; private set; }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        if (!_byObject.TryGetValue(obj, out var document))
        {
            var id = TrackedDocument.IdOf(obj);
            if (_byId.ContainsKey(id))
            {
                throw new InvalidOperationException("Another object with this id is already part of the unit of work: load it before changing it.");
            }

            document = Track(obj, id > 0 ? id : await _database.NextIdAsync(cancellationToken), isStored: id > 0);
            TrackedDocument.SetId(obj, document.Id);
        }

        if (document.Pending == Change.None)
        {
            document.Pending = Change.Save;
            document.Checks |= checkConcurrency;
            document.Order = ++_saves;
        }
    }

    public void Delete(object item, string? collection = null)
    {
        if (!_byObject.TryGetValue(item, out var document) && TrackedDocument.IdOf(item) is > 0 and var id)
        {
            document = Track(item, id, isStored: true);
        }

        if (document is not null)
        {
            document.Pending = Change.Delete;
        }
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
    {
        var text = QueryText.ForDocuments();
        text.Where($"Document.Id IN ({string.Join(", ", ids.Where(id => !_byId.ContainsKey(id)))})");
        await ListDocumentsAsync<T>(text, cancellationToken);
        return ids.Select(id => _byId.GetValueOrDefault(id)?.Instance).OfType<T>().ToList();
    }

    public IQuery Query(string? collection = null) => new StoreQuery(this);

    public Task<List<T>> ListDocumentsAsync<T>(QueryText text, CancellationToken cancellationToken) where T : class =>
        ReadAsync(text.Select("Document.Id, Document.Content, Document.Version"), text, Load<T>, cancellationToken);

    public Task<List<T>> ListRowsAsync<T>(QueryText text, CancellationToken cancellationToken) where T : class, IIndex
    {
        var table = IndexTable.Of(typeof(T));
        return ReadAsync(text.Select(table.Columns), text, reader => (T)table.Read(reader), cancellationToken);
    }

    public async Task<int> CountAsync(QueryText text, CancellationToken cancellationToken) =>
        (await ReadAsync(text.Count(), text, reader => reader.GetInt32(0), cancellationToken)).FirstOrDefault();

    /// <summary>Reads the first document of a type without making it part of the unit of work.</summary>
    public async Task<T?> ReadApartAsync<T>(CancellationToken cancellationToken = default) where T : class
    {
        var text = QueryText.ForDocuments(typeof(T));
        text.Take = 1;
        return (await ReadAsync(text.Select("Document.Content"), text, reader => Deserialize<T>(Content(reader, 0)), cancellationToken)).FirstOrDefault();
    }

    /// <summary>Runs a statement in the unit of work's transaction.</summary>
    public async Task RunAsync(string statement, CancellationToken cancellationToken = default)
    {
        var command = await _connection.WriteAsync(statement, cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        // Maps of indexes may query, which must not begin another flush.
        if (_isFlushing || _byObject.Values.All(document => document is { Pending: Change.None, Written: null }))
        {
            return;
        }

        _isFlushing = true;
        try
        {
            // Changes of what is stored come before what is new, each in the order of its saving.
            foreach (var document in _byObject.Values.OrderBy(one => one.Pending).ThenByDescending(one => one.IsStored).ThenBy(one => one.Order).ToList())
            {
                await WriteAsync(document, cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            _isFlushing = false;
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (!IsCancelled)
            {
                await FlushAsync(cancellationToken);
                await _connection.CommitAsync(cancellationToken);
            }
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    public async Task CancelAsync()
    {
        // For good: what the scope still saves is not stored either.
        IsCancelled = true;
        await ReleaseAsync();
    }

    public ValueTask DisposeAsync() => ReleaseAsync();

    private async Task WriteAsync(TrackedDocument document, CancellationToken cancellationToken)
    {
        var change = document.Pending;
        document.Pending = Change.None;
        if (change == Change.Delete)
        {
            _byObject.Remove(document.Instance);
            _byId.Remove(document.Id);
            if (document.IsStored)
            {
                await _writer.DeleteAsync(document, cancellationToken);
            }
        }
        else if (change == Change.Save || document.Written is not null)
        {
            await _writer.WriteAsync(document, isSaved: change == Change.Save, cancellationToken);
        }
    }

    private async Task<List<T>> ReadAsync<T>(string sql, QueryText text, Func<SqliteDataReader, T?> read, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        try
        {
            var found = new List<T>();
            var command = await _connection.ReadAsync(sql, cancellationToken);
            if (command is null)
            {
                return found;
            }

            text.Parameters.Bind(command);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (read(reader) is { } item)
                {
                    found.Add(item);
                }
            }

            return found;
        }
        catch
        {
            await CancelAsync();
            throw;
        }
    }

    private T? Load<T>(SqliteDataReader reader) where T : class
    {
        var id = reader.GetInt64(0);
        if (!_byId.TryGetValue(id, out var document))
        {
            var content = Content(reader, 1);
            var instance = typeof(T) == typeof(ContentItem) ? (T)(object)_database.Items.Read(id, content) : Deserialize<T>(content);
            TrackedDocument.SetId(instance, id);
            document = Track(instance, id, isStored: true);
            document.Version = reader.GetInt64(2);
        }

        return document.Pending == Change.Delete ? null : document.Instance as T;
    }

    // As SQLite has it, without a string of it.
    private static ReadOnlySpan<byte> Content(SqliteDataReader reader, int column) => raw.sqlite3_column_blob(reader.Handle, column);

    private static T Deserialize<T>(ReadOnlySpan<byte> content) => JsonSerializer.Deserialize<T>(content, ContentJson.Options)!;

    private TrackedDocument Track(object instance, long id, bool isStored)
    {
        var document = new TrackedDocument(instance, id) { IsStored = isStored };
        _byObject.Add(instance, document);
        _byId.Add(id, document);
        return document;
    }

    private ValueTask ReleaseAsync()
    {
        _byObject.Clear();
        _byId.Clear();
        return _connection.ReleaseAsync();
    }
}
