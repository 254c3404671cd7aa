using Microsoft.AspNetCore.Http;

namespace CmsSite.News.Safety;

/// <summary>
/// The host that a request names. Servers let names pass that no address can hold, and pages, feeds and sitemaps tell the site's
/// addresses by it where the settings name none.
/// </summary>
internal static class RequestedHost
{
    private const string Unnamed = "localhost";

    // Nearly all requests name the same.
    private static volatile string _lastSound = Unnamed;

    /// <summary>Whether addresses can be made of the host; a request that names none is taken for a local one, as probes of HTTP/1.0 are.</summary>
    public static bool TryNormalise(HttpRequest request)
    {
        var name = request.Headers.Host.ToString();

        if (name == _lastSound)
        {
            return true;
        }

        if (name.Length == 0)
        {
            request.Host = new(Unnamed);

            return true;
        }

        if (!IsSound(request))
        {
            return false;
        }

        _lastSound = name;

        return true;
    }

    private static bool IsSound(HttpRequest request)
    {
        try
        {
            return Uri.TryCreate($"{Uri.UriSchemeHttps}://{request.Host.ToUriComponent()}/", UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            // Not a name in another script, though it begins like one.
            return false;
        }
    }
}
