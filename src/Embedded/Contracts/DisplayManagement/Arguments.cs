using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a call, some of them named.</summary>
public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    /// <summary>The unnamed ones, which come first.</summary>
    IList<T> Positional { get; }

    /// <summary>The named ones.</summary>
    IDictionary<string, T> Named { get; }
}

/// <summary>Makes named arguments.</summary>
public static class Arguments
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Readable = new();

    /// <summary>No arguments.</summary>
    public static readonly INamedEnumerable<object> Empty = new Named<object>([], new Dictionary<string, object>());

    /// <summary>The arguments of a call: the last ones are those with names.</summary>
    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names)
    {
        object[] values = [.. arguments];
        string[] keys = [.. names];
        var named = new Dictionary<string, object>(keys.Length);
        for (var i = 0; i < keys.Length; i++) named[keys[i]] = values[values.Length - keys.Length + i];
        return new Named<object>(values[..^keys.Length], named);
    }

    /// <summary>The entries of a dictionary.</summary>
    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => new Named<object>([], dictionary);

    /// <summary>The entries of a dictionary.</summary>
    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary) => new Named<object>([], dictionary);

    /// <summary>The properties of an object.</summary>
    public static INamedEnumerable<object> From<T>(T propertyObject) where T : notnull
    {
        if (propertyObject is INamedEnumerable<object> already) return already;

        var properties = Readable.GetOrAdd(propertyObject.GetType(), static type =>
            [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanRead && p.GetIndexParameters().Length == 0)]);
        return new Named<object>([], properties.ToDictionary(p => p.Name, p => p.GetValue(propertyObject)));
    }

    private sealed class Named<T>(T[] positional, IDictionary<string, T> named) : INamedEnumerable<T>
    {
        public int Count => positional.Length + named.Count;

        IList<T> INamedEnumerable<T>.Positional => positional;

        IDictionary<string, T> INamedEnumerable<T>.Named => named;

        public IEnumerator<T> GetEnumerator() => positional.Concat(named.Values).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
