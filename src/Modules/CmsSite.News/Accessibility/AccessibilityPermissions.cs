using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace CmsSite.News.Accessibility;

/// <summary>Who may change what the accessibility statement says of the site.</summary>
public sealed class AccessibilityPermissions : IPermissionProvider
{
    /// <summary>Change the statement's settings; who manages all settings may too.</summary>
    public static readonly Permission ManageAccessibilityStatement = new("ManageAccessibilityStatement", "Manage the accessibility statement", [SettingsPermissions.ManageSettings]);

    private static readonly Permission[] All = [ManageAccessibilityStatement];

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
