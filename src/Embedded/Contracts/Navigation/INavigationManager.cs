using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Puts menus together.</summary>
public interface INavigationManager
{
    /// <summary>The menu of this name as the current user may see it, with addresses.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
