namespace CmsSite.News.Safety;

/// <summary>The headers that bound what a browser may do with a public answer.</summary>
internal static class SafetyHeaders
{
    public const string ReferrerPolicy = "Referrer-Policy";
    public const string PermissionsPolicy = "Permissions-Policy";
    public const string OpenerPolicy = "Cross-Origin-Opener-Policy";
    public const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    public const string NoSniffing = "nosniff";
    public const string Referrer = "strict-origin-when-cross-origin";
    public const string SameOrigin = "same-origin";

    /// <summary>Feeds, calendars and pictures are there for others to show.</summary>
    public const string CrossOrigin = "cross-origin";

    /// <summary>A page made for a visitor who is signed in.</summary>
    public const string NotShared = "private, no-cache";

    public const string Permissions =
        "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>Nothing but what the site itself serves, and no frame: recordings open at their provider's, after a click.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
}
