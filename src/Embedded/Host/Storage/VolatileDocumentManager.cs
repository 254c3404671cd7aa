using System.Text.Json;
using CmsSite.Embedded.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Storage;

/// <summary>Keeps a document of which a site has one in memory alone.</summary>
internal sealed class VolatileDocumentManager<TDocument> : IVolatileDocumentManager<TDocument>, IDisposable where TDocument : class, IDocument, new()
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile TDocument? _shared;

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var document = _shared is { } shared ? Copy(shared) : await CreateAsync(factoryAsync);
        document.Identifier = UniqueId.Create();
        document.IsReadOnly = false;
        return document;
    }

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (_shared is { } known)
        {
            return known;
        }

        var created = await CreateAsync(factoryAsync);
        created.Identifier ??= UniqueId.Create();
        created.IsReadOnly = true;
        return Interlocked.CompareExchange(ref _shared, created, null) ?? created;
    }

    public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null) =>
        UpdateAtomicAsync(() => Task.FromResult(document), afterUpdateAsync);

    public Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        ShellScope.Services.GetRequiredService<IDocumentStore>().AfterCommitSuccess<TDocument>(async () =>
        {
            await _oneAtATime.WaitAsync();
            try
            {
                var document = await updateAsync();
                document.Identifier ??= UniqueId.Create();
                document.IsReadOnly = true;
                _shared = document;
                await (afterUpdateAsync?.Invoke(document) ?? Task.CompletedTask);
            }
            finally
            {
                _oneAtATime.Release();
            }
        });

        return Task.CompletedTask;
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static TDocument Copy(TDocument document) =>
        JsonSerializer.Deserialize<TDocument>(JsonSerializer.Serialize(document, ContentJson.Options), ContentJson.Options)!;

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync) =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new TDocument();
}
