using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>
/// A unit of work: what was read keeps its identity, what was saved is written at the next query or at the end. Reads take
/// no transaction; the first write begins one that every other writer waits for.
/// </summary>
internal sealed class StoreSession(SiteDatabase database, IndexMaps maps, IServiceProvider services) : ISession
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> IdProperties = new();

    private readonly Dictionary<object, Tracked> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Tracked> _byId = [];
    private SqliteConnection? _connection;
    private SqliteTransaction? _transaction;
    private bool _isFlushing;
    private int _saves;

    public static string TypeName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    /// <summary>Whether the unit of work has begun to write, and so sees what others do not.</summary>
    public bool IsWriting => _transaction is not null;

    /// <summary>Whether the unit of work was given up.</summary>
    public bool IsCancelled { get; private set; }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        if (!_byObject.TryGetValue(obj, out var tracked))
        {
            var id = IdOf(obj);
            if (_byId.ContainsKey(id))
            {
                throw new InvalidOperationException("Another object with this id is already part of the unit of work: load it before changing it.");
            }

            tracked = Track(obj, id > 0 ? id : await database.NextIdAsync(cancellationToken), isStored: id > 0);
            SetId(obj, tracked.Id);
        }

        if (tracked.Pending == Change.None)
        {
            tracked.Pending = Change.Save;
            tracked.Checks |= checkConcurrency;
            tracked.Order = ++_saves;
        }
    }

    public void Delete(object item, string? collection = null)
    {
        if (_byObject.TryGetValue(item, out var tracked) || (IdOf(item) is > 0 and var id && (tracked = Track(item, id, isStored: true)) is not null))
        {
            tracked.Pending = Change.Delete;
        }
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
    {
        var text = new QueryText("Document", "Document.Id");
        text.Where($"Document.Id IN ({string.Join(", ", ids.Where(id => !_byId.ContainsKey(id)))})");
        await ListDocumentsAsync<T>(text, cancellationToken);
        return ids.Select(id => _byId.GetValueOrDefault(id)?.Instance as T).OfType<T>().ToList();
    }

    public IQuery Query(string? collection = null) => new StoreQuery(this);

    public Task<List<T>> ListDocumentsAsync<T>(QueryText text, CancellationToken cancellationToken) where T : class =>
        ReadAsync(text.Select("Document.Id, Document.Content, Document.Version"), text, Load<T>, cancellationToken);

    public Task<List<T>> ListRowsAsync<T>(QueryText text, CancellationToken cancellationToken) where T : class, IIndex
    {
        var table = IndexTable.Of(typeof(T));
        return ReadAsync(text.Select(table.Columns($"\"{table.Name}\"")), text, reader => (T)table.Read(reader), cancellationToken);
    }

    public async Task<int> CountAsync(QueryText text, CancellationToken cancellationToken) =>
        (await ReadAsync(text.Count(), text, reader => reader.GetInt32(0), cancellationToken)).FirstOrDefault();

    /// <summary>Reads the first document of a type without making it part of the unit of work.</summary>
    public async Task<T?> ReadApartAsync<T>(CancellationToken cancellationToken = default) where T : class
    {
        var text = new QueryText("Document", "Document.Id") { Take = 1 };
        text.Where($"Document.Type = {text.Parameters.Add(TypeName(typeof(T)))}");
        var found = await ReadAsync(text.Select("Document.Content"), text, reader => Deserialize<T>(reader.GetString(0)), cancellationToken);
        return found.FirstOrDefault();
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        // Maps of indexes may query, which must not begin another flush.
        if (_isFlushing || !_byObject.Values.Any(tracked => tracked.Pending != Change.None || tracked.Written is not null))
        {
            return;
        }

        _isFlushing = true;
        try
        {
            // Changes of what is stored come before what is new, each in the order of its saving.
            foreach (var tracked in _byObject.Values.OrderBy(tracked => tracked.Pending).ThenByDescending(tracked => tracked.IsStored).ThenBy(tracked => tracked.Order).ToList())
            {
                await WriteAsync(tracked, cancellationToken);
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
                if (_transaction is not null)
                {
                    await _transaction.CommitAsync(cancellationToken);
                }
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

    /// <summary>Gives a command of the unit of work's transaction, for writing.</summary>
    public async Task<SqliteCommand> WriteCommandAsync(CancellationToken cancellationToken)
    {
        if (_transaction is null)
        {
            _connection ??= await database.OpenAsync(cancellationToken);
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

        return Command();
    }

    private async Task WriteAsync(Tracked tracked, CancellationToken cancellationToken)
    {
        var change = tracked.Pending;
        tracked.Pending = Change.None;
        if (change == Change.Delete)
        {
            await DeleteAsync(tracked, cancellationToken);
        }
        else if (change == Change.Save || tracked.Written is not null)
        {
            var content = JsonSerializer.Serialize(tracked.Instance, tracked.Instance.GetType(), ContentJson.Options);
            // What was saved once and changed afterwards is written again, without being saved again.
            if (change == Change.Save || content != tracked.Written)
            {
                await StoreAsync(tracked, content, cancellationToken);
                tracked.Written = content;
            }
        }
    }

    private async Task StoreAsync(Tracked tracked, string content, CancellationToken cancellationToken)
    {
        await using var command = await WriteCommandAsync(cancellationToken);
        command.CommandText = (tracked.IsStored, tracked.Checks) switch
        {
            (false, _) => "INSERT INTO Document (Id, Type, Content) VALUES (@id, @type, @content)",
            (true, false) => "UPDATE Document SET Content = @content WHERE Id = @id",
            (true, true) => "UPDATE Document SET Content = @content, Version = Version + 1 WHERE Id = @id AND Version = @version",
        };
        command.Parameters.AddWithValue("@id", tracked.Id);
        command.Parameters.AddWithValue("@type", TypeName(tracked.Instance.GetType()));
        command.Parameters.AddWithValue("@content", content);
        command.Parameters.AddWithValue("@version", tracked.Version);
        if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
        {
            throw tracked.Checks
                ? new ConcurrencyException(new Document { Id = tracked.Id, Type = TypeName(tracked.Instance.GetType()), Content = content, Version = tracked.Version })
                : new InvalidOperationException("An object that is not stored can't be changed.");
        }

        tracked.Version += tracked is { IsStored: true, Checks: true } ? 1 : 0;
        await IndexAsync(tracked, cancellationToken);
        tracked.IsStored = true;
    }

    private async Task DeleteAsync(Tracked tracked, CancellationToken cancellationToken)
    {
        _byObject.Remove(tracked.Instance);
        _byId.Remove(tracked.Id);
        if (!tracked.IsStored)
        {
            return;
        }

        foreach (var map in maps.Of(tracked.Instance.GetType(), services))
        {
            await RemoveRowsAsync(map, tracked, cancellationToken);
        }

        await using var command = await WriteCommandAsync(cancellationToken);
        command.CommandText = "DELETE FROM Document WHERE Id = @id";
        command.Parameters.AddWithValue("@id", tracked.Id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task IndexAsync(Tracked tracked, CancellationToken cancellationToken)
    {
        foreach (var map in maps.Of(tracked.Instance.GetType(), services))
        {
            if (tracked.IsStored)
            {
                await RemoveRowsAsync(map, tracked, cancellationToken);
            }

            if (!map.Applies(tracked.Instance))
            {
                continue;
            }

            var table = IndexTable.Of(map.IndexType);
            foreach (var row in await map.MapAsync(tracked.Instance))
            {
                await using var command = await WriteCommandAsync(cancellationToken);
                command.CommandText = table.Insert;
                table.Bind(command, tracked.Id, row);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private async Task RemoveRowsAsync(IIndexMap map, Tracked tracked, CancellationToken cancellationToken)
    {
        await using var command = await WriteCommandAsync(cancellationToken);
        command.CommandText = $"DELETE FROM \"{IndexTable.Of(map.IndexType).Name}\" WHERE \"DocumentId\" = @id";
        command.Parameters.AddWithValue("@id", tracked.Id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<List<T>> ReadAsync<T>(string sql, QueryText text, Func<SqliteDataReader, T?> read, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        try
        {
            var found = new List<T>();
            _connection ??= await database.OpenToReadAsync(cancellationToken);
            if (_connection is null)
            {
                return found;
            }

            await using var command = Command();
            command.CommandText = sql;
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
        if (!_byId.TryGetValue(id, out var tracked))
        {
            var instance = Deserialize<T>(reader.GetString(1));
            SetId(instance, id);
            tracked = Track(instance, id, isStored: true);
            tracked.Version = reader.GetInt64(2);
        }

        return tracked.Pending == Change.Delete ? null : tracked.Instance as T;
    }

    private static T Deserialize<T>(string content) => JsonSerializer.Deserialize<T>(content, ContentJson.Options)!;

    private Tracked Track(object instance, long id, bool isStored)
    {
        var tracked = new Tracked(instance, id) { IsStored = isStored };
        _byObject.Add(instance, tracked);
        _byId.Add(id, tracked);
        return tracked;
    }

    private SqliteCommand Command()
    {
        var command = _connection!.CreateCommand();
        command.Transaction = _transaction;
        return command;
    }

    private async ValueTask ReleaseAsync()
    {
        _byObject.Clear();
        _byId.Clear();
        var (connection, transaction) = (_connection, _transaction);
        (_connection, _transaction) = (null, null);
        try
        {
            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }
        }
        finally
        {
            if (transaction is not null)
            {
                database.ExitWrite();
            }

            if (connection is not null)
            {
                await connection.DisposeAsync();
            }
        }
    }

    private static PropertyInfo? IdProperty(object instance) =>
        IdProperties.GetOrAdd(instance.GetType(), type => type.GetProperty("Id") is { CanWrite: true } property && property.PropertyType == typeof(long) ? property : null);

    private static long IdOf(object instance) => Convert.ToInt64(IdProperty(instance)?.GetValue(instance), CultureInfo.InvariantCulture);

    private static void SetId(object instance, long id) => IdProperty(instance)?.SetValue(instance, id);

    private enum Change
    {
        None,
        Save,
        Delete,
    }

    private sealed class Tracked(object instance, long id)
    {
        public object Instance => instance;

        public long Id => id;

        public long Version { get; set; } = 1;

        public bool IsStored { get; set; }

        public bool Checks { get; set; }

        public Change Pending { get; set; }

        public int Order { get; set; }

        public string? Written { get; set; }
    }
}
