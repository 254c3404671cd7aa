using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Shell;

/// <summary>Collects a scope's changes of features and carries them out when its work is committed.</summary>
internal sealed class FeatureSwitch(
    FeatureGraph features, ShellHost host, ShellSettings settings, TenantStateStore store, ILogger<FeatureSwitch> logger)
{
    private IReadOnlyList<HostedFeature>? _pending;
    private bool _failed;

    /// <summary>Switches features off, with what needs them, and others on, with what they need; the next scope knows them.</summary>
    public void Change(IEnumerable<string> disable, IEnumerable<string> enable)
    {
        var on = features.WithDependencies(enable);
        if (features.FirstMissingDependency(on) is { } gap)
            throw new InvalidOperationException($"The feature '{gap.Feature.Id}' needs '{gap.Missing}', which Embedded does not have; docs/embedded.md has the table of the features it has.");

        var before = _pending ?? host.EnabledFeatures;
        var off = features.WithDependents(disable).Where(feature => !feature.IsAlwaysEnabled);
        var after = features.WithDependencies(before.Except(off).Union(on).Select(feature => feature.Id));
        if (after.SequenceEqual(before))
            return;

        if (_pending is null)
        {
            ShellScope.AddExceptionHandler((_, _) => Task.FromResult(_failed = true));
            ShellScope.RegisterBeforeDispose(_ => ApplyAsync(), last: true);
        }

        _pending = after;
    }

    private async Task ApplyAsync()
    {
        if (_failed)
            return;

        logger.LogInformation("Enabled features: {Features}", string.Join(", ", _pending!));
        await store.SaveAsync(settings.State, store.Recipe, [.. _pending!.Select(feature => feature.Id)]);
        await host.ReleaseShellContextAsync(settings);
    }
}
