namespace YesSql.Indexes;

/// <summary>A row of an index.</summary>
public interface IIndex
{
    /// <summary>The row's key.</summary>
    long Id { get; set; }
}

/// <summary>An index with rows of its own for each document.</summary>
public abstract class MapIndex : IIndex
{
    /// <inheritdoc />
    public long Id { get; set; }
}

/// <summary>Describes the indexes of a document type.</summary>
public interface IIndexProvider
{
    /// <summary>Adds the indexes to the context.</summary>
    void Describe(IDescriptor context);

    /// <summary>The document type.</summary>
    Type ForType();
}

/// <summary>What collects descriptions of indexes.</summary>
public interface IDescriptor;

/// <summary>A base of index providers.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <summary>Adds the indexes to the context.</summary>
    public abstract void Describe(DescribeContext<T> context);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);

    /// <inheritdoc />
    public Type ForType() => typeof(T);
}

/// <summary>Collects the indexes of a document type.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IIndexMap> _maps;

    /// <summary>Makes an empty context.</summary>
    public DescribeContext() : this([])
    {
    }

    internal DescribeContext(List<IIndexMap> maps) => _maps = maps;

    /// <summary>Begins the description of an index.</summary>
    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex
    {
        var map = new IndexMap<T, TIndex>();
        _maps.Add(map);
        return map;
    }
}

/// <summary>Says which documents have rows in an index, and which rows.</summary>
public interface IMapFor<out T, TIndex> where TIndex : IIndex
{
    /// <summary>Makes one row of each document; null makes none.</summary>
    IGroupFor<TIndex> Map(Func<T, TIndex> map);

    /// <summary>Makes any number of rows of each document.</summary>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map);

    /// <summary>Makes one row of each document; null makes none.</summary>
    IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map);

    /// <summary>Makes any number of rows of each document.</summary>
    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map);

    /// <summary>Narrows to documents for which the predicate holds; the others are left out, and so are rows of theirs.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);
}

/// <summary>What follows the mapping of an index.</summary>
public interface IGroupFor<TIndex> where TIndex : IIndex;

/// <summary>Makes the rows of one index, whatever the types.</summary>
internal interface IIndexMap
{
    Type IndexType { get; }

    bool Applies(object document);

    Task<IEnumerable<IIndex>> MapAsync(object document);
}

internal sealed class IndexMap<T, TIndex> : IMapFor<T, TIndex>, IGroupFor<TIndex>, IIndexMap where TIndex : IIndex
{
    private Func<T, Task<IEnumerable<TIndex>>> _map;
    private Func<T, bool> _predicate = _ => true;

    public Type IndexType => typeof(TIndex);

    public bool Applies(object document) => _predicate((T)document);

    public async Task<IEnumerable<IIndex>> MapAsync(object document) =>
        (await _map((T)document) ?? []).Where(row => row is not null).Cast<IIndex>();

    public IGroupFor<TIndex> Map(Func<T, TIndex> map) => Map(document => Task.FromResult<IEnumerable<TIndex>>([map(document)]));

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map) => Map(document => Task.FromResult(map(document)));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map) => Map(async document => Enumerable.Repeat(await map(document), 1));

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map)
    {
        _map = map;
        return this;
    }

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _predicate = predicate;
        return this;
    }
}
