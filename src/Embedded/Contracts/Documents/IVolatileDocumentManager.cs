using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Gives a document of which a site has one and which is stored nowhere: it lasts as long as the application.</summary>
public interface IVolatileDocumentManager<TDocument> : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    /// <summary>Changes the document after the scope's commit, one change at a time.</summary>
    /// <param name="updateAsync">Gives the changed document.</param>
    /// <param name="afterUpdateAsync">What runs once others see it.</param>
    Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task> afterUpdateAsync = null);
}
