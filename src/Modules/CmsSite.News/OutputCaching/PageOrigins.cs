using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace CmsSite.News.OutputCaching;

/// <summary>
/// The few origins under which answers are kept. Pages may repeat the host they were asked by, so each has answers of its own; made-up
/// host names, where the server lets them pass, can't fill the cache. One that nobody asks for gives its place up, or whoever makes
/// names up before the first visitor comes would keep the site's own out for good.
/// </summary>
internal sealed class PageOrigins(IClock clock)
{
    private const int Most = 8;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Noted = TimeSpan.FromSeconds(1);
    private static readonly string[] Forwarded = ["X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Prefix"];

    private readonly ConcurrentDictionary<string, DateTime> _asked = new(StringComparer.OrdinalIgnoreCase);

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
    public bool Admits(string origin)
    {
        var now = clock.UtcNow;

        if (_asked.TryGetValue(origin, out var asked))
        {
            // Not for every one of many requests at once.
            if (now - asked > Noted)
            {
                _asked.TryUpdate(origin, now, asked);
            }

            return true;
        }

        return _asked.Count < Most || (_asked.MinBy(known => known.Value) is var idle && now - idle.Value > Idle && _asked.TryRemove(idle));
    }

    /// <summary>Notes that an answer is kept under this origin.</summary>
    public void Add(string origin) => _asked.TryAdd(origin, clock.UtcNow);
}
