namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Which drivers show and edit which parts and fields.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, List<(Type Driver, Func<string, bool> Predicate)>> _drivers = [];

    internal void Add(Type owner, Type driver, Func<string, bool> predicate)
    {
        if (!_drivers.TryGetValue(owner.Name, out var drivers)) _drivers[owner.Name] = drivers = [];
        drivers.RemoveAll(known => known.Driver == driver);
        drivers.Add((driver, predicate));
    }

    /// <summary>The drivers of a part or field in the display mode or editor.</summary>
    internal IEnumerable<Type> Of(string owner, string mode) =>
        from known in _drivers.GetValueOrDefault(owner) ?? []
        where known.Predicate(mode)
        select known.Driver;
}
