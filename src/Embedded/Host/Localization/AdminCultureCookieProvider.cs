using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace CmsSite.Embedded.Localization;

/// <summary>Lets an editor work in a language of his own choice, kept in a cookie that counts in the admin only.</summary>
internal sealed class AdminCultureCookieProvider : CookieRequestCultureProvider
{
    private readonly PathString _admin;

    public AdminCultureCookieProvider(string tenant, string adminPrefix)
    {
        CookieName = NameFor(tenant);
        _admin = "/" + adminPrefix;
    }

    public static string NameFor(string tenant) => "admin_culture_" + tenant;

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        => httpContext.Request.Path.StartsWithSegments(_admin, StringComparison.OrdinalIgnoreCase)
            ? base.DetermineProviderCultureResult(httpContext)
            : NullProviderCultureResult;
}
