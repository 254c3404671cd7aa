using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace CmsSite.News.Accessibility;

/// <summary>Leads from the admin's settings to those of the accessibility statement.</summary>
internal sealed class AccessibilityAdminMenu(IStringLocalizer<AccessibilityAdminMenu> localizer) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary Page = new() { ["area"] = "OrchardCore.Settings", ["groupId"] = AccessibilitySettingsDisplayDriver.GroupId };

    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Settings"], settings => settings
            .Add(localizer["Accessibility statement"], "5", statement => statement
                .Id("accessibility")
                .AddClass("accessibility")
                .Action("Index", "Admin", Page)
                .Permission(AccessibilityPermissions.ManageAccessibilityStatement)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
