using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>The start of a query, before what is asked for is chosen.</summary>
public interface IQuery
{
    /// <summary>Asks for documents of a type.</summary>
    IQuery<T> For<T>(bool filterType = true) where T : class;

    /// <summary>Asks for rows of an index.</summary>
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;
}

/// <summary>A query for documents.</summary>
public interface IQuery<T> where T : class
{
    /// <summary>Joins an index.</summary>
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <summary>Joins an index and narrows to its rows that satisfy the predicate.</summary>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    /// <summary>Leaves out the first documents.</summary>
    IQuery<T> Skip(int count);

    /// <summary>Limits the number of documents.</summary>
    IQuery<T> Take(int count);

    /// <summary>Runs the query and returns its first document, or null.</summary>
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs the query and returns its documents.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the documents, whatever <see cref="Skip"/> and <see cref="Take"/> say.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}

/// <summary>A query for documents, on an index that was joined last.</summary>
public interface IQuery<T, TIndex> : IQuery<T>
    where T : class
    where TIndex : IIndex
{
    /// <summary>Narrows to index rows that satisfy the predicate.</summary>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Orders by a column, ascending, in place of any earlier order.</summary>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector);

    /// <summary>Orders by a column, descending, in place of any earlier order.</summary>
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector);

    /// <summary>Orders equals by a further column, ascending.</summary>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector);

    /// <summary>Orders equals by a further column, descending.</summary>
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector);
}

/// <summary>A query for rows of an index.</summary>
public interface IQueryIndex<T> where T : IIndex
{
    /// <summary>Narrows to rows that satisfy the predicate.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a column, ascending, in place of any earlier order.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector);

    /// <summary>Orders by a column, descending, in place of any earlier order.</summary>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector);

    /// <summary>Orders equals by a further column, ascending.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector);

    /// <summary>Orders equals by a further column, descending.</summary>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector);

    /// <summary>Leaves out the first rows.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>Limits the number of rows.</summary>
    IQueryIndex<T> Take(int count);

    /// <summary>Runs the query and returns its first row, or null.</summary>
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs the query and returns its rows.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the rows, whatever <see cref="Skip"/> and <see cref="Take"/> say.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}

/// <summary>The usual beginnings of queries.</summary>
public static class QueryExtensions
{
    /// <summary>Asks for documents of a type.</summary>
    public static IQuery<T> Query<T>(this ISession session, string collection = null) where T : class =>
        session.Query(collection).For<T>();

    /// <summary>Asks for documents by an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType = false, string collection = null)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With<TIndex>();

    /// <summary>Asks for documents by index rows that satisfy the predicate.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType = false, string collection = null)
        where T : class
        where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With(predicate);

    /// <summary>Asks for rows of an index.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string collection = null) where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>();

    /// <summary>Asks for rows of an index that satisfy the predicate.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string collection = null)
        where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>().Where(predicate);
}
