using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Who may enter the admin, and what frames its pages.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class AdminStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore_Admin"));
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new AdminAccessFilter());
            options.Filters.Add(new AdminFrameFilter());
        });
        services.AddScoped<AdminFrame>();
        services.AddPermissionProvider<AdminPermissionProvider>();
    }

    private sealed class AdminPermissionProvider : IPermissionProvider
    {
        private static readonly string[] Roles =
        [
            OrchardCoreConstants.Roles.Editor,
            OrchardCoreConstants.Roles.Moderator,
            OrchardCoreConstants.Roles.Author,
            OrchardCoreConstants.Roles.Contributor,
        ];

        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([AdminPermissions.AccessAdminPanel]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
            => Roles.Select(role => new PermissionStereotype { Name = role, Permissions = [AdminPermissions.AccessAdminPanel] });
    }
}
