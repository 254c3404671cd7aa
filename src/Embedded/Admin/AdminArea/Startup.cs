using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>Who may enter the admin, and where its pages are.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class AdminStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore_Admin"));
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<AdminAccessFilter>(-1000);
            options.Filters.Add<AdminFrameFilter>();
        });
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddPermissionProvider<AdminPermissionProvider>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => AdminRoutes.Map(routes, serviceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix);

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
