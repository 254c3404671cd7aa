using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Shell;

/// <summary>Knows the startup types of every module and which feature each belongs to.</summary>
internal sealed class StartupCatalog(ModuleCatalog modules)
{
    private readonly Lazy<ILookup<string, Entry>> _byFeature = new(() =>
        modules.Modules.SelectMany(module => Read(module)).ToLookup(entry => entry.Feature));

    /// <summary>New startups of the enabled features, in the features' order; a feature's own module before those that add to it.</summary>
    public IEnumerable<IStartup> Of(EnabledModules enabled, IServiceProvider application)
        => from feature in enabled.Features
           from entry in _byFeature.Value[feature.Id].OrderBy(entry => entry.Module != feature.Module)
           where IsServedBy(feature, entry.Module) && entry.Required.All(enabled.FeatureIds.Contains)
           select (IStartup)ActivatorUtilities.CreateInstance(application, entry.Type);

    // The host's own assemblies share their features: one declares it, startups of both make it up.
    private static bool IsServedBy(HostedFeature feature, HostedModule module)
        => module == feature.Module || (module.IsPartOfHost && feature.Module.IsPartOfHost);

    private static IEnumerable<Entry> Read(HostedModule module)
        => from type in module.Assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && typeof(IStartup).IsAssignableFrom(type)
           let feature = type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? module.Id
           let required = type.GetCustomAttribute<RequireFeaturesAttribute>()?.RequiredFeatureNames ?? []
           select new Entry(module, type, feature, required);

    private sealed record Entry(HostedModule Module, Type Type, string Feature, IList<string> Required);
}
