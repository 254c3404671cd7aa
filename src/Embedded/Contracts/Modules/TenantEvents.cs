namespace OrchardCore.Modules;

/// <summary>Hears of the tenant's start.</summary>
public interface IModularTenantEvents
{
    /// <summary>Runs in a scope of its own before the first request of a newly built tenant.</summary>
    Task ActivatingAsync();

    /// <summary>Runs after every handler's <see cref="ActivatingAsync" />, in reverse order.</summary>
    Task ActivatedAsync();
}

/// <summary>A base whose methods do nothing.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    /// <inheritdoc />
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ActivatedAsync() => Task.CompletedTask;
}
