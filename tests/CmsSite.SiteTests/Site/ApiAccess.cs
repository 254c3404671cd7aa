using System.Security.Claims;
using System.Text.Encodings.Web;
using CmsSite.Testing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CmsSite.SiteTests.Site;

/// <summary>Lets whoever sends any bearer token use Orchard Core's API as Administrator; how tokens are issued is not the suite's.</summary>
public sealed class ApiAccess(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer";

    public static void Add(IServiceCollection services)
    {
        if (RepositoryFolder.CmsHost == "OrchardCore") services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiAccess>(Bearer, null);
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.Ordinal)) return Task.FromResult(AuthenticateResult.NoResult());
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "api"), new Claim(ClaimTypes.Role, "Administrator")], Bearer);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Bearer)));
    }
}
