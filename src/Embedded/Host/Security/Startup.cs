using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Roles;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace CmsSite.Embedded.Security;

/// <summary>Roles and what they may do.</summary>
[Feature("OrchardCore.Roles")]
internal sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<RoleService>();
        services.AddScoped<IRoleService>(provider => provider.GetRequiredService<RoleService>());
        services.AddScoped<IModularTenantEvents, RolesTenantEvents>();
        services.AddRecipeExecutionStep<RolesStep>();
        services.AddPermissionProvider<RolesPermissionProvider>();
    }

    private sealed class RolesTenantEvents(RoleService roles) : ModularTenantEvents
    {
        public override Task ActivatedAsync() => roles.BringUpToDateAsync();
    }

    private sealed class RolesPermissionProvider : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([RolesPermissions.ManageRoles]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
    }
}

/// <summary>Permissions on content.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class ContentPermissionsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, ContentPermissionHandler>();
        services.AddPermissionProvider<ContentPermissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
    }
}
