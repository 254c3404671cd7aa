
namespace YesSql;

/// <summary>The unit of work over the document store: one per scope, committed when the scope ends.</summary>
public interface ISession : IAsyncDisposable
{
    /// <summary>Stores a new or changed object at the next flush; a new object has its id at once.</summary>
    Task SaveAsync(object obj, bool checkConcurrency = false, string collection = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes an object and its index rows at the next flush.</summary>
    void Delete(object item, string collection = null);

    /// <summary>Loads objects by document id, in the order of the ids; unknown ids are left out.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection = null, CancellationToken cancellationToken = default) where T : class;

    /// <summary>Starts a query.</summary>
    IQuery Query(string collection = null);

    /// <summary>Writes pending changes into the transaction without committing it.</summary>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>Flushes and commits.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Drops all changes since the last commit.</summary>
    Task CancelAsync();
}

/// <summary>Short forms of <see cref="ISession"/>'s members.</summary>
public static class SessionExtensions
{
    /// <summary>Loads one object by document id, or null.</summary>
    public static async Task<T> GetAsync<T>(this ISession session, long id, string collection = null) where T : class =>
        (await session.GetAsync<T>([id], collection)).FirstOrDefault();
}
