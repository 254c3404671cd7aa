namespace CmsSite.Embedded.Shell;

/// <summary>Features in the order in which they start, and what they need.</summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, HostedFeature> _byId = new(StringComparer.Ordinal);

    public FeatureGraph(IEnumerable<HostedFeature> features)
    {
        foreach (var feature in features)
        {
            if (!_byId.TryAdd(feature.Id, feature))
                throw new InvalidOperationException($"The feature '{feature.Id}' is declared twice, by '{_byId[feature.Id].Module.Id}' and '{feature.Module.Id}'.");
        }

        InOrder = Sort();
    }

    /// <summary>Dependencies before dependents, then by priority, then by id; themes after modules.</summary>
    public IReadOnlyList<HostedFeature> InOrder { get; }

    /// <summary>The ids of the features that no tenant is without.</summary>
    public IEnumerable<string> AlwaysEnabled => InOrder.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id);

    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>The features of these ids with all that they need, in order; unknown ids are passed over.</summary>
    public IReadOnlyList<HostedFeature> WithDependencies(IEnumerable<string> ids) => Closure(ids, DependenciesOf);

    /// <summary>The features of these ids with all that need them, in order.</summary>
    public IReadOnlyList<HostedFeature> WithDependents(IEnumerable<string> ids)
        => Closure(ids, feature => InOrder.Where(other => DependenciesOf(other).Contains(feature)));

    /// <summary>A dependency that no module declares, with the feature that asks for it.</summary>
    public (HostedFeature Feature, string Missing)? FirstMissingDependency(IEnumerable<HostedFeature> features)
    {
        foreach (var feature in features)
        {
            if (feature.Dependencies.FirstOrDefault(id => !Contains(id)) is { } missing)
                return (feature, missing);
        }

        return null;
    }

    private HostedFeature[] Closure(IEnumerable<string> ids, Func<HostedFeature, IEnumerable<HostedFeature>> next)
    {
        var found = new HashSet<HostedFeature>();
        var open = new Stack<HostedFeature>(ids.Where(Contains).Select(id => _byId[id]));
        while (open.TryPop(out var feature))
        {
            if (!found.Add(feature))
                continue;
            foreach (var neighbour in next(feature))
                open.Push(neighbour);
        }

        return [.. InOrder.Where(found.Contains)];
    }

    private IEnumerable<HostedFeature> DependenciesOf(HostedFeature feature)
    {
        foreach (var id in feature.Dependencies)
        {
            if (_byId.TryGetValue(id, out var dependency))
                yield return dependency;
        }

        if (feature.Module.BaseThemeId is { } baseTheme && _byId.TryGetValue(baseTheme, out var parent))
            yield return parent;
    }

    private List<HostedFeature> Sort()
    {
        var sorted = new List<HostedFeature>(_byId.Count);
        var visited = new HashSet<HostedFeature>();
        var candidates = _byId.Values
            .OrderBy(feature => feature.Module.IsTheme)
            .ThenBy(feature => feature.Priority)
            .ThenBy(feature => feature.Id, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        foreach (var feature in candidates)
            Visit(feature);
        return sorted;

        void Visit(HostedFeature feature)
        {
            if (!visited.Add(feature))
                return;
            foreach (var dependency in DependenciesOf(feature).OrderBy(other => Array.IndexOf(candidates, other)))
                Visit(dependency);
            sorted.Add(feature);
        }
    }
}
