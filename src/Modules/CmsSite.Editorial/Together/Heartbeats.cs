using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CmsSite.Editorial.Together;

/// <summary>Marks what an open page asks by itself, whether anybody sits before it or not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HeartbeatAttribute : Attribute;

/// <summary>
/// Lets heartbeats not renew the sign-in, so that an abandoned browser is signed out in its time. Who is locked out meanwhile is found
/// out all the same: only the new cookie is not written.
/// </summary>
internal sealed class Heartbeats : IPostConfigureOptions<CookieAuthenticationOptions>
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var (check, validate) = (options.Events.OnCheckSlidingExpiration, options.Events.OnValidatePrincipal);

        options.Events.OnCheckSlidingExpiration = async context =>
        {
            await check(context);
            context.ShouldRenew &= !IsHeartbeat(context.HttpContext);
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            // Asks for a new cookie each time it has looked whether the account still stands.
            await validate(context);
            context.ShouldRenew &= !IsHeartbeat(context.HttpContext);
        };
    }

    private static bool IsHeartbeat(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<HeartbeatAttribute>() is not null;
}
