using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules.Manifest;

namespace CmsSite.Embedded.Shell;

/// <summary>All modules and themes that the application's assembly names.</summary>
internal sealed class ModuleCatalog
{
    public ModuleCatalog(IHostEnvironment environment)
        : this(Assembly.Load(environment.ApplicationName)
            .GetCustomAttributes<ModuleNameAttribute>()
            .Select(module => new HostedModule(Assembly.Load(module.Name))))
    {
    }

    public ModuleCatalog(IEnumerable<HostedModule> modules)
    {
        Modules = [.. modules.OrderBy(module => module.Id, StringComparer.OrdinalIgnoreCase)];
        Features = new FeatureGraph(Modules.SelectMany(module => module.Features));
    }

    public IReadOnlyList<HostedModule> Modules { get; }

    public FeatureGraph Features { get; }
}

/// <summary>The modules and themes of which a feature is enabled in the tenant.</summary>
internal sealed class EnabledModules
{
    public EnabledModules(IEnumerable<HostedFeature> featuresInOrder)
    {
        Features = [.. featuresInOrder];
        FeatureIds = Features.Select(feature => feature.Id).ToHashSet();

        // The host's own assemblies hold many features each; whatever their places, a module of the suite overrides them.
        InOrder = [.. Features.Select(feature => feature.Module).Distinct().OrderBy(Rank)];
    }

    /// <summary>Dependencies before dependents, themes last.</summary>
    public IReadOnlyList<HostedModule> InOrder { get; }

    public IReadOnlyList<HostedFeature> Features { get; }

    public IReadOnlySet<string> FeatureIds { get; }

    private static int Rank(HostedModule module)
        => module.IsTheme ? 2 : module.IsPartOfHost ? 0 : 1;
}
