using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace CmsSite.News.Accessibility;

/// <summary>Opens the page of the statement's settings to who may change these, without the right to change all settings.</summary>
internal sealed class AccessibilitySettingsAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name != SettingsPermissions.ManageGroupSettings.Name
            || context.Resource is not string group
            || !group.Equals(AccessibilitySettingsDisplayDriver.GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // Resolved late: it is made of this handler.
        var authorization = services.GetRequiredService<IAuthorizationService>();

        if (await authorization.AuthorizeAsync(context.User, AccessibilityPermissions.ManageAccessibilityStatement))
        {
            context.Succeed(requirement);
        }
    }
}
