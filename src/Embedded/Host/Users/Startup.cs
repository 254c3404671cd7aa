using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Users;

/// <summary>Users, and the cookie that they are known by.</summary>
[Feature("OrchardCore.Users")]
internal sealed class UsersStartup(ShellSettings settings) : StartupBase
{
    private const string UserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+";

    public override void ConfigureServices(IServiceCollection services)
    {
        services
            .AddIdentityCore<IUser>(options =>
            {
                options.User.AllowedUserNameCharacters = UserNameCharacters;
                options.User.RequireUniqueEmail = true;
            })
            .AddSignInManager()
            .AddUserStore<UserStore>()
            .AddClaimsPrincipalFactory<UserPrincipalFactory>()
            .AddErrorDescriber<IdentityErrors>();
        // A user who is disabled, or whose rights change, is not left in his session for the usual half hour.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddScoped<IUserService, UserService>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddDataMigration<UserMigrations>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddPermissionProvider<UsersPermissionProvider>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, ConfigureCookie);
    }

    private void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "orchauth_" + Uri.EscapeDataString(settings.Name);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/Login";
        options.LogoutPath = "/Users/LogOff";
        options.AccessDeniedPath = "/Error/403";
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
    }

    private sealed class UsersPermissionProvider : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
        [
            UsersPermissions.ManageUsers,
            UsersPermissions.EditUsers,
            UsersPermissions.DeleteUsers,
            UsersPermissions.ListUsers,
            UsersPermissions.AssignRoleToUsers,
        ]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
    }
}

/// <summary>Tells the rest of the pipeline who is asking.</summary>
[Feature("OrchardCore.Users")]
internal sealed class AuthenticationStartup : StartupBase
{
    public override int ConfigureOrder => -150;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseAuthentication();
}

/// <summary>Refuses what endpoints do not allow the user.</summary>
[Feature("OrchardCore.Users")]
internal sealed class AuthorizationStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseAuthorization();
}
