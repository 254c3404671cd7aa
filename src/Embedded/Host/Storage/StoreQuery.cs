using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace CmsSite.Embedded.Storage;

/// <summary>What a query says so far, and its SQL.</summary>
internal sealed class QueryText(string from, string key)
{
    private readonly List<string> _joined = [];
    private readonly List<string> _conditions = [];
    private readonly List<string> _order = [];
    private string? _type;

    public QueryParameters Parameters { get; } = new();

    public static QueryText ForDocuments(Type? type = null)
    {
        var text = new QueryText("Document", "Document.Id");
        if (type is not null)
        {
            text._type = $"Document.Type = {text.Parameters.Add(TrackedDocument.TypeName(type))}";
        }

        return text;
    }

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public void Join(Type indexType)
    {
        var table = $"\"{IndexTable.Of(indexType).Name}\"";
        if (!_joined.Contains(table))
        {
            _joined.Add(table);
        }
    }

    public void Where(string condition) => _conditions.Add(condition);

    public void Where<TIndex>(Expression<Func<TIndex, bool>> predicate) => Where(PredicateSql.Condition(predicate, Alias<TIndex>(), Parameters));

    public void OrderBy<TIndex>(Expression<Func<TIndex, object>> selector, bool first, bool descending)
    {
        if (first)
        {
            _order.Clear();
        }

        _order.Add(PredicateSql.Column(selector, Alias<TIndex>()) + (descending ? " DESC" : ""));
    }

    /// <summary>The rows in the order asked for, equal ones always in the same order.</summary>
    public string Select(string columns) =>
        $"SELECT {columns} {Source(from, key, _joined, _type)} ORDER BY {string.Join(", ", _order.Append(key))}{(Take ?? Skip) switch
        {
            null => "",
            _ => $" LIMIT {Take ?? -1} OFFSET {Skip ?? 0}",
        }}";

    /// <summary>Counts by indexes alone where there are any: the rows of one are of documents of one type.</summary>
    public string Count() => _joined switch
    {
        [] => $"SELECT COUNT(*) {Source(from, key, _joined, _type)}",
        [var first, .. var others] => $"SELECT COUNT(DISTINCT {first}.\"DocumentId\") {Source(first, $"{first}.\"DocumentId\"", others, type: null)}",
    };

    private string Source(string source, string id, IEnumerable<string> joined, string? type)
    {
        var conditions = type is null ? _conditions : _conditions.Prepend(type);
        var joins = string.Concat(joined.Select(table => $" INNER JOIN {table} ON {table}.\"DocumentId\" = {id}"));
        var where = string.Join(" AND ", conditions);
        return $"FROM {source}{joins}{(where.Length == 0 ? "" : $" WHERE {where}")}";
    }

    private static string Alias<TIndex>() => $"\"{IndexTable.Of(typeof(TIndex)).Name}\"";
}

/// <summary>The start of a query.</summary>
internal sealed class StoreQuery(StoreSession session) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true) where T : class => new DocumentQuery<T>(session, QueryText.ForDocuments(filterType ? typeof(T) : null));

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(session);
}

/// <summary>A query for documents.</summary>
internal class DocumentQuery<T>(StoreSession session, QueryText text) : IQuery<T> where T : class
{
    protected QueryText Text => text;

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex
    {
        text.Join(typeof(TIndex));
        return new DocumentQuery<T, TIndex>(session, text);
    }

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQuery<T> Skip(int count)
    {
        text.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        text.Take = count;
        return this;
    }

    public async Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        text.Take = 1;
        return (await ListAsync(cancellationToken)).FirstOrDefault()!;
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        await session.ListDocumentsAsync<T>(text, cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => session.CountAsync(text, cancellationToken);
}

/// <summary>A query for documents, on an index.</summary>
internal sealed class DocumentQuery<T, TIndex>(StoreSession session, QueryText text) : DocumentQuery<T>(session, text), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        Text.Where(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector) => Ordered(keySelector, first: true, descending: false);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector) => Ordered(keySelector, first: true, descending: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector) => Ordered(keySelector, first: false, descending: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector) => Ordered(keySelector, first: false, descending: true);

    private DocumentQuery<T, TIndex> Ordered(Expression<Func<TIndex, object>> selector, bool first, bool descending)
    {
        Text.OrderBy(selector, first, descending);
        return this;
    }
}

/// <summary>A query for rows of an index.</summary>
internal sealed class IndexQuery<T>(StoreSession session) : IQueryIndex<T> where T : class, IIndex
{
    private readonly QueryText _text = new($"\"{IndexTable.Of(typeof(T)).Name}\"", $"\"{IndexTable.Of(typeof(T)).Name}\".\"Id\"");

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _text.Where(predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector) => Ordered(keySelector, first: true, descending: false);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector) => Ordered(keySelector, first: true, descending: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector) => Ordered(keySelector, first: false, descending: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector) => Ordered(keySelector, first: false, descending: true);

    public IQueryIndex<T> Skip(int count)
    {
        _text.Skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _text.Take = count;
        return this;
    }

    public async Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        _text.Take = 1;
        return (await ListAsync(cancellationToken)).FirstOrDefault()!;
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        await session.ListRowsAsync<T>(_text, cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => session.CountAsync(_text, cancellationToken);

    private IndexQuery<T> Ordered(Expression<Func<T, object>> selector, bool first, bool descending)
    {
        _text.OrderBy(selector, first, descending);
        return this;
    }
}
