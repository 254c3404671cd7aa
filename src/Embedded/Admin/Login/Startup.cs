using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Login;

/// <summary>Where one signs in and out.</summary>
[Feature("OrchardCore.Admin")]
internal sealed class LoginStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Login", AccountController.Area, "Login", new { controller = "Account", action = nameof(AccountController.Login) });
        routes.MapAreaControllerRoute("UsersLogOff", AccountController.Area, "Users/LogOff", new { controller = "Account", action = nameof(AccountController.LogOff) });
    }
}
