namespace OrchardCore.Navigation;

/// <summary>Names and places of the admin's menu.</summary>
public static class NavigationConstants
{
    /// <summary>What precedes an icon's name in an item's classes.</summary>
    public const string CssClassPrefix = "icon-class-";

    /// <summary>The place of what concerns content.</summary>
    public const string AdminMenuContentPosition = "1";

    /// <summary>The place of what concerns users and roles.</summary>
    public const string AdminMenuAccessControlPosition = "7";

    /// <summary>The name of the admin's menu.</summary>
    public const string AdminId = "admin";
}
