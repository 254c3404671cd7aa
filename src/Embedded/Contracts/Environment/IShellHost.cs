using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Keeps the tenant's container and gives scopes of it.</summary>
public interface IShellHost
{
    /// <summary>Makes the tenant known; asked for by whoever needs it before the first request.</summary>
    Task InitializeAsync();

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
