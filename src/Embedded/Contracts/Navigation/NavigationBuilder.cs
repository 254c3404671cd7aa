using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the entries of a menu, or those below an entry.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    /// <summary>Adds an entry at a place.</summary>
    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null, int priority = 0)
    {
        var child = new NavigationItemBuilder().Caption(caption).Position(position).Priority(priority);
        itemBuilder(child);

        return Contain(child, classes);
    }

    /// <summary>Adds an entry.</summary>
    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null)
        => Add(caption, null, itemBuilder, classes);

    /// <summary>The entries collected.</summary>
    public virtual List<MenuItem> Build() => [.. _items];

    private NavigationBuilder Contain(NavigationItemBuilder child, IEnumerable<string> classes)
    {
        foreach (var name in classes ?? [])
        {
            child.AddClass(name);
        }

        _items.AddRange(child.Build());

        return this;
    }
}
