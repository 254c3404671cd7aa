using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Keeps the tenant's container and gives scopes of it.</summary>
public interface IShellHost
{
    /// <summary>A new scope of the tenant's present container, which is built when there is none.</summary>
    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    /// <summary>Finds a tenant's settings by its name.</summary>
    bool TryGetSettings(string name, out ShellSettings settings);

    /// <summary>Gives the present container up: the next scope is one of a new container.</summary>
    /// <remarks>Scopes that are open keep theirs.</remarks>
    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);
}

/// <summary>Reaches tenants by name.</summary>
public static class ShellHostExtensions
{
    /// <summary>The settings of the tenant with that name; throws when there is none.</summary>
    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant)
        => shellHost.TryGetSettings(tenant, out var settings)
            ? settings
            : throw new ArgumentException($"There is no tenant '{tenant}'.", nameof(tenant));

    /// <summary>A new scope of that tenant.</summary>
    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant)
        => shellHost.GetScopeAsync(shellHost.GetSettings(tenant));
}

/// <summary>Switches features of the tenant on and off.</summary>
public interface IShellFeaturesManager
{
    /// <summary>All features that there are, dependencies before dependents.</summary>
    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();

    /// <summary>The features that are on, dependencies before dependents.</summary>
    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();

    /// <summary>The modules and themes of which a feature is on.</summary>
    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();

    /// <summary>Switches features off and others on and answers which were; the next scope knows them.</summary>
    /// <param name="featuresToDisable">Switched off, with what depends on them when forced.</param>
    /// <param name="featuresToEnable">Switched on, with what they depend on.</param>
    /// <param name="force">Whether dependents are switched off too.</param>
    Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);
}

/// <summary>Shorter ways to switch features.</summary>
public static class ShellFeaturesManagerExtensions
{
    /// <summary>Switches features on, with what they depend on; unknown ids are passed over.</summary>
    public static async Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
    {
        var available = await shellFeaturesManager.GetAvailableFeaturesAsync();
        await shellFeaturesManager.UpdateFeaturesAsync([], available.Where(feature => featureIds.Contains(feature.Id)), false);
    }

    /// <summary>Switches features off; unknown ids are passed over.</summary>
    public static async Task DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
    {
        var available = await shellFeaturesManager.GetAvailableFeaturesAsync();
        await shellFeaturesManager.UpdateFeaturesAsync(available.Where(feature => featureIds.Contains(feature.Id)), [], false);
    }

    /// <summary>Whether the feature is on.</summary>
    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId)
        => (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);
}
