using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>What may be done with the site's settings.</summary>
public static class SettingsPermissions
{
    /// <summary>Change all settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>Change the settings of one group, whose id is the resource.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);
}
