using System.Globalization;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Parts;

/// <summary>The rules of paths: what is taken, what comes after it.</summary>
internal static class AutoroutePaths
{
    /// <summary>Whether a published or latest version of another item has the path, whatever its case and outer slashes.</summary>
    public static async Task<bool> IsPathTakenAsync(this ISession session, string path, string contentItemId)
    {
        var forms = Forms(path);
        return await session.QueryIndex<AutoroutePartIndex>(row =>
            (row.Published || row.Latest) && row.Path.IsIn(forms) && row.ContentItemId != contentItemId).CountAsync() > 0;
    }

    /// <summary>The path with and without its outer slashes, as it may be stored.</summary>
    public static string[] Forms(string path)
    {
        path = path.Trim('/');
        return [path, $"/{path}", $"{path}/", $"/{path}/"];
    }

    /// <summary>Makes a path that nothing else has.</summary>
    public static async Task<string> MakePathUniqueAsync(this ISession session, string path, string contentItemId)
    {
        foreach (var candidate in Successors(path))
        {
            if (!await session.IsPathTakenAsync(candidate, contentItemId))
            {
                return candidate;
            }
        }

        return path;
    }

    /// <summary>
    /// The paths to try after one that is taken: a number at its end is counted on, else one is added, from 1, or from 0 where
    /// the path has a hyphen already.
    /// </summary>
    public static IEnumerable<string> Successors(string path)
    {
        var (stem, number) = (path, 1);
        var hyphen = path.LastIndexOf('-');
        if (hyphen >= 0)
        {
            stem = int.TryParse(path.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? path[..hyphen] : path;
        }

        for (; number < int.MaxValue; number++)
        {
            var suffix = $"-{number}";
            yield return stem[..Math.Min(stem.Length, AutoroutePart.MaxPathLength - suffix.Length)] + suffix;
        }
    }
}
