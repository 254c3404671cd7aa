using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <summary>A document of which a site has one.</summary>
public interface IDocument
{
    /// <summary>Changes with each update.</summary>
    string Identifier { get; set; }

    /// <summary>Whether it is shared and must not be changed.</summary>
    bool IsReadOnly { get; set; }
}

/// <summary>A base of documents of which a site has one.</summary>
public class Document : IDocument
{
    /// <inheritdoc />
    public string Identifier { get; set; }

    /// <inheritdoc />
    [JsonIgnore]
    public bool IsReadOnly { get; set; } = true;
}

/// <summary>What runs after a commit.</summary>
public delegate Task DocumentStoreCommitSuccessDelegate();

/// <summary>The scope's transaction, and documents of which a site has one.</summary>
public interface IDocumentStore
{
    /// <summary>Loads a document for an update.</summary>
    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>> factoryAsync = null) where T : class, new();

    /// <summary>Loads a document for sharing; false if the scope has it open for an update.</summary>
    Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>> factoryAsync = null) where T : class, new();

    /// <summary>Stores a document, and calls back after the commit.</summary>
    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false);

    /// <summary>Drops all changes since the last commit.</summary>
    Task CancelAsync();

    /// <summary>Registers what runs after a commit; registered for a type once, it runs once.</summary>
    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    /// <summary>Commits the session.</summary>
    Task CommitAsync();
}
