using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Shell;

/// <summary>Collects a scope's changes of features and carries them out when its work is committed.</summary>
internal sealed class ShellFeaturesManager(
    ModuleCatalog modules, ShellHost host, ShellSettings settings, TenantStateStore store, ILogger<ShellFeaturesManager> logger)
    : IShellFeaturesManager
{
    private HashSet<string>? _pending;
    private bool _failed;

    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(modules.GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(Enabled());

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync()
        => Task.FromResult(Enabled().Select(feature => feature.Extension).Distinct());

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var before = Enabled().Select(feature => feature.Id).ToHashSet();
        var off = Disableable(featuresToDisable.Select(feature => feature.Id), before, force);
        var on = modules.Features.WithDependencies(featuresToEnable.Select(feature => feature.Id));
        if (modules.Features.FirstMissingDependency(on) is { } gap)
            throw new InvalidOperationException($"The feature '{gap.Feature.Id}' needs '{gap.Missing}', which Embedded does not provide; docs/embedded.md lists what it does.");

        var after = before.Except(off.Select(feature => feature.Id)).Union(on.Select(feature => feature.Id)).ToHashSet();
        if (!after.SetEquals(before))
            Register(after);

        return Task.FromResult<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)>(
            (off, on.Where(feature => !before.Contains(feature.Id)).ToArray()));
    }

    private IReadOnlyList<HostedFeature> Enabled()
        => _pending is null ? host.EnabledFeatures : modules.Features.WithDependencies(_pending);

    private HostedFeature[] Disableable(IEnumerable<string> ids, HashSet<string> enabled, bool force)
    {
        var asked = ids.ToArray();
        var affected = modules.Features.WithDependents(asked).Where(feature => enabled.Contains(feature.Id)).ToArray();
        return !force && affected.Any(feature => !asked.Contains(feature.Id))
            ? []
            : [.. affected.Where(feature => !feature.IsAlwaysEnabled)];
    }

    private void Register(HashSet<string> features)
    {
        if (_pending is null)
        {
            ShellScope.AddExceptionHandler((_, _) =>
            {
                _failed = true;
                return Task.CompletedTask;
            });
            ShellScope.RegisterBeforeDispose(_ => ApplyAsync(), last: true);
        }

        _pending = features;
    }

    private async Task ApplyAsync()
    {
        if (_failed)
            return;

        logger.LogInformation("Enabled features: {Features}", string.Join(", ", Enabled()));
        await store.SaveAsync(settings.State, store.Recipe, [.. Enabled().Select(feature => feature.Id)]);
        await host.ReleaseShellContextAsync(settings);
    }
}
