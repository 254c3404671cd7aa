using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Describes an entry of a menu and the entries below it.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item = new();

    /// <summary>Sets the text shown.</summary>
    public NavigationItemBuilder Caption(LocalizedString caption) => Set(item => item.Text = caption);

    /// <summary>Sets the place among the siblings.</summary>
    public NavigationItemBuilder Position(string position) => Set(item => item.Position = position);

    /// <summary>Sets which of several equal entries decides.</summary>
    public NavigationItemBuilder Priority(int priority) => Set(item => item.Priority = priority);

    /// <summary>Sets the address, where <c>~/</c> stands for the site.</summary>
    public NavigationItemBuilder Url(string url) => Set(item => item.Url = url);

    /// <summary>Sets the id of the element.</summary>
    public NavigationItemBuilder Id(string id) => Set(item => item.Id = id);

    /// <summary>Adds a class to the element.</summary>
    public NavigationItemBuilder AddClass(string className)
        => Set(item => { if (!item.Classes.Contains(className)) item.Classes.Add(className); });

    /// <summary>Sets whether an entry without address leads to its first child.</summary>
    public NavigationItemBuilder LinkToFirstChild(bool value) => Set(item => item.LinkToFirstChild = value);

    /// <summary>Makes the entry belong to the page, like a tab.</summary>
    public NavigationItemBuilder LocalNav() => Set(item => item.LocalNav = true);

    /// <summary>Adds a permission that a user must hold to see the entry.</summary>
    public NavigationItemBuilder Permission(Permission permission) => Set(item => item.Permissions.Add(permission));

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName) => Action(actionName, controllerName, areaName, []);

    /// <summary>Leads to an action with further route values.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, object values) => Action(actionName, controllerName, null, new RouteValueDictionary(values));

    /// <summary>Leads to an action with further route values.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values)
    {
        _item.RouteValues = new RouteValueDictionary(values);
        foreach (var (key, value) in new[] { ("action", actionName), ("controller", controllerName), ("area", areaName) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                _item.RouteValues[key] = value;
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();

        return [_item];
    }

    private NavigationItemBuilder Set(Action<MenuItem> change)
    {
        change(_item);

        return this;
    }
}
