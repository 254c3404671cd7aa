using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Names of templates in the order of their force: the last that exists is drawn.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    private readonly List<string> _names;

    /// <summary>A collection of the names.</summary>
    public AlternatesCollection(params string[] alternates)
    {
        _names = new List<string>(alternates?.Length ?? 0);
        if (alternates is not null) AddRange(alternates);
    }

    /// <summary>The name at the index, or an empty string.</summary>
    public string this[int index] => index < _names.Count ? _names[index] : "";

    /// <summary>The name of most force, or an empty string.</summary>
    public string Last => _names.Count > 0 ? _names[^1] : "";

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>Adds a name that is not there yet.</summary>
    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        if (!_names.Contains(alternate)) _names.Add(alternate);
    }

    /// <summary>Adds the names that are not there yet.</summary>
    public void AddRange(AlternatesCollection alternates) => AddRange(alternates._names);

    /// <summary>Adds the names that are not there yet.</summary>
    public void AddRange(IEnumerable<string> alternates)
    {
        foreach (var alternate in alternates) Add(alternate);
    }

    /// <summary>Removes a name.</summary>
    public void Remove(string alternate) => _names.Remove(alternate);

    /// <summary>Removes all names.</summary>
    public void Clear() => _names.Clear();

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _names.GetEnumerator();
}
