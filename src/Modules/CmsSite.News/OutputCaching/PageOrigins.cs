using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// The few origins under which answers are kept. Pages may repeat the host they were asked by, so each has answers of its own; made-up
/// host names, where the server lets them pass, can't fill the cache.
/// </summary>
internal sealed class PageOrigins
{
    private const int Most = 8;

    private static readonly string[] Forwarded = ["X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Prefix"];

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The origin of a request, as far as it can shape an answer.</summary>
    public static string Of(HttpRequest request)
    {
        var origin = $"{request.Scheme}://{request.Host.Value}";

        foreach (var name in Forwarded)
        {
            if (request.Headers.TryGetValue(name, out var value))
            {
                origin += $"\n{name}:{value}";
            }
        }

        return origin;
    }

    /// <summary>Whether answers under this origin may be kept.</summary>
    public bool Admits(string origin) => _known.ContainsKey(origin) || _known.Count < Most;

    /// <summary>Notes that an answer is kept under this origin.</summary>
    public void Add(string origin) => _known.TryAdd(origin, true);
}
