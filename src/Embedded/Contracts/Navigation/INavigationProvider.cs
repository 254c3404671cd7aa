namespace OrchardCore.Navigation;

/// <summary>Adds a feature's items to a menu.</summary>
public interface INavigationProvider
{
    /// <summary>Adds the items of the menu of this name, if the feature has any.</summary>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}

/// <summary>Adds a feature's items to one certain menu.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    /// <summary>The name of the menu.</summary>
    protected readonly string Name;

    /// <summary>Creates the provider for the menu of this name.</summary>
    protected NamedNavigationProvider(string name) => Name = name;

    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => name == Name ? BuildAsync(builder) : ValueTask.CompletedTask;

    /// <summary>Adds the items.</summary>
    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}

/// <summary>Adds a feature's items to the admin's menu.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    /// <summary>Creates the provider.</summary>
    public AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
