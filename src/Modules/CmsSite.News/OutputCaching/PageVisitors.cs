using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CmsSite.News.OutputCaching;

/// <summary>Tells from a request alone, before anyone has been authenticated, that its visitor cannot be signed in.</summary>
internal sealed class PageVisitors(IAuthenticationSchemeProvider schemes, IOptionsMonitor<CookieAuthenticationOptions> cookieOptions)
{
    private string? _cookie;

    /// <summary>Whether nothing in the request could sign its visitor in.</summary>
    public bool AreAnonymous(HttpRequest request) =>
        request.Headers.Authorization.Count == 0
        && (request.Headers.Cookie.Count == 0 || !request.Headers.Cookie.ToString().Contains(_cookie ??= Cookie(), StringComparison.Ordinal));

    // A site that knows its visitors by something else than a cookie of ours: any cookie may be it.
    private string Cookie()
    {
        var scheme = schemes.GetDefaultAuthenticateSchemeAsync().GetAwaiter().GetResult();

        return scheme is not null && typeof(CookieAuthenticationHandler).IsAssignableFrom(scheme.HandlerType)
            ? cookieOptions.Get(scheme.Name).Cookie.Name ?? ""
            : "";
    }
}
