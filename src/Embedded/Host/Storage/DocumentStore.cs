using OrchardCore.Data.Documents;
using YesSql;

namespace CmsSite.Embedded.Storage;

/// <summary>The scope's transaction, and documents of which a site has one.</summary>
internal sealed class DocumentStore(StoreSession session) : IDocumentStore
{
    private readonly Dictionary<Type, object> _mutable = [];
    private readonly Dictionary<Type, DocumentStoreCommitSuccessDelegate> _afterSuccess = [];

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (!_mutable.TryGetValue(typeof(T), out var document))
        {
            _mutable[typeof(T)] = document = await session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        }

        return (T)document;
    }

    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new() =>
        _mutable.TryGetValue(typeof(T), out var document)
            ? (false, (T)document)
            : (true, await session.ReadApartAsync<T>() ?? await CreateAsync(factoryAsync));

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        await session.SaveAsync(document!, checkConcurrency);
        AfterCommitSuccess<T>(() => updateCache(document));
    }

    public Task CancelAsync() => session.CancelAsync();

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _afterSuccess.TryAdd(typeof(T), afterCommit);

    public async Task CommitAsync()
    {
        await session.SaveChangesAsync();
        _mutable.Clear();
        foreach (var callback in session.IsCancelled ? [] : _afterSuccess.Values.ToList())
        {
            await callback();
        }
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync) where T : class, new() =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new T();
}
