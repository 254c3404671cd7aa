using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace CmsSite.Embedded.Shell;

/// <summary>A module or theme: an assembly that says so of itself.</summary>
internal sealed class HostedModule
{
    private readonly ModuleAttribute _manifest;

    public HostedModule(Assembly assembly)
        : this(
            assembly,
            assembly.GetName().Name!,
            assembly.GetCustomAttribute<ModuleAttribute>(),
            assembly.GetCustomAttributes<FeatureAttribute>().Where(feature => feature is not ModuleAttribute))
    {
    }

    public HostedModule(Assembly assembly, string id, ModuleAttribute? manifest, IEnumerable<FeatureAttribute> features)
    {
        Assembly = assembly;
        Id = id;
        Files = new ModuleFileProvider(assembly, id);
        _manifest = manifest
            ?? throw new InvalidOperationException($"The assembly '{id}' is named as a module but has no Module or Theme attribute.");
        _manifest.Id ??= id;

        // A module that declares features has only those; one of its own id is declared like any other.
        var declared = features.ToArray();
        Features = [.. (declared is [] ? [_manifest] : declared).Select(feature => new HostedFeature(this, feature))];
    }

    public string Id { get; }

    public Assembly Assembly { get; }

    public bool IsTheme => _manifest is ThemeAttribute;

    /// <summary>Whether it is one of the embedded host's own assemblies, no module of the suite.</summary>
    public bool IsPartOfHost => Id.StartsWith("CmsSite.Embedded.", StringComparison.Ordinal);

    public string? BaseThemeId => _manifest is ThemeAttribute { BaseTheme.Length: > 0 } theme ? theme.BaseTheme : null;

    public IReadOnlyList<HostedFeature> Features { get; }

    /// <summary>Its embedded assets: "placement.json", "Localization/fr.po", "Recipes/x.recipe.json", "wwwroot/x.css".</summary>
    public IFileProvider Files { get; }
}

/// <summary>A feature as its module's assembly declares it.</summary>
internal sealed class HostedFeature(HostedModule module, FeatureAttribute declaration)
{
    public string Id => declaration.Id;

    public int Priority { get; } = int.TryParse(declaration.Priority, out var priority) ? priority : 0;

    public HostedModule Module => module;

    public string[] Dependencies => declaration.Dependencies;

    public bool IsAlwaysEnabled => declaration.IsAlwaysEnabled;

    public override string ToString() => Id;
}
