using CmsSite.Embedded.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Storage;

/// <summary>Gives a document of which a site has one; the shared copy is dropped once a change is committed.</summary>
internal sealed class DocumentManager<TDocument>(SharedDocuments shared) : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private static IDocumentStore Store => ShellScope.Services.GetRequiredService<IDocumentStore>();

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var document = await Store.GetOrCreateMutableAsync(factoryAsync);
        document.IsReadOnly = false;
        return document;
    }

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (shared.Get<TDocument>(out var generation) is { } known)
        {
            return known;
        }

        var (isShareable, document) = await Store.GetOrCreateImmutableAsync(factoryAsync);
        if (isShareable)
        {
            document.IsReadOnly = true;
            shared.Keep(document, generation);
        }

        return document;
    }

    public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        document.Identifier = UniqueId.Create();
        return Store.UpdateAsync(
            document,
            updated =>
            {
                shared.Drop<TDocument>();
                return afterUpdateAsync?.Invoke(updated) ?? Task.CompletedTask;
            },
            checkConcurrency: true);
    }
}
