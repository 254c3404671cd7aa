using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Gives a document of which a site has one: shared for reading, its own for an update.</summary>
public interface IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    /// <summary>Loads the document for an update in this scope.</summary>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>> factoryAsync = null);

    /// <summary>Gets the shared document, which must not be changed.</summary>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>> factoryAsync = null);

    /// <summary>Stores the document; others see it after the commit.</summary>
    Task UpdateAsync(TDocument document, Func<TDocument, Task> afterUpdateAsync = null);
}
