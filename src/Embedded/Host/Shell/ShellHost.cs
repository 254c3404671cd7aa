using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace CmsSite.Embedded.Shell;

/// <summary>Keeps the one tenant built, and builds it anew after its features changed.</summary>
internal sealed class ShellHost(
    ShellSettings settings, TenantStateStore store, FeatureGraph features, OrchardCoreBuilder builder, TenantBuilder tenants)
    : IShellHost, IAsyncDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private ShellContext? _current;

    /// <summary>The tenant as it is built now, if it is.</summary>
    public ShellContext? Current => Volatile.Read(ref _current);

    /// <summary>The features to build the tenant from, in order.</summary>
    public IReadOnlyList<HostedFeature> EnabledFeatures
        => features.WithDependencies(
            settings.IsUninitialized() ? builder.SetupFeatures : store.Features.Concat(features.AlwaysEnabled));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        while (true)
        {
            var context = Current ?? await BuildAsync();
            if (await context.CreateScopeAsync() is { } scope)
                return scope;
        }
    }

    public bool TryGetSettings(string name, out ShellSettings found)
    {
        found = settings;
        return name == settings.Name;
    }

    public async Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (Interlocked.Exchange(ref _current, null) is { } released)
            await released.ReleaseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ReleaseShellContextAsync(settings);
        _building.Dispose();
    }

    private async Task<ShellContext> BuildAsync()
    {
        await _building.WaitAsync();
        try
        {
            return Current ?? (_current = tenants.Build(EnabledFeatures));
        }
        finally
        {
            _building.Release();
        }
    }
}
