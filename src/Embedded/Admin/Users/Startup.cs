using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Roles;
using OrchardCore.Users;

namespace CmsSite.Embedded.Admin.Users;

/// <summary>The pages of users and roles.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class UsersAdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<UserEditor>();
        services.AddNavigationProvider<UsersAdminMenu>();
    }
}

/// <summary>Leads to the pages of users and roles.</summary>
internal sealed class UsersAdminMenu(IStringLocalizer<UsersAdminMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, access => access
            .AddClass(NavigationConstants.CssClassPrefix + "people")
            .Add(localizer["Users"], "1", users => users
                .Action("Index", "Admin", AdminController.Area)
                .Permission(UsersPermissions.ListUsers))
            .Add(localizer["Roles"], "2", roles => roles
                .Action("Index", "Admin", Admin.Roles.AdminController.Area)
                .Permission(RolesPermissions.ManageRoles)));

        return ValueTask.CompletedTask;
    }
}
