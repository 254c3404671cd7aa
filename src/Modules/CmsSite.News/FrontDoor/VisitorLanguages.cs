using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CmsSite.News.FrontDoor;

/// <summary>Which languages a visitor has asked for where the address does not say.</summary>
internal static class VisitorLanguages
{
    /// <summary>The cookie that the language switcher's script sets when a language is chosen.</summary>
    public const string CookieName = "language";

    // More than anybody speaks; a longer header is no visitor's.
    private const int MostRanges = 32;

    /// <summary>The language last chosen in the switcher, then those that the browser accepts, the most welcome first.</summary>
    public static IList<StringSegment> Of(HttpRequest request)
    {
        var languages = new List<StringSegment>();

        if (request.Cookies[CookieName] is { Length: 2 } chosen && chosen.All(char.IsAsciiLetter))
        {
            languages.Add(chosen);
        }

        var accepted = request.GetTypedHeaders().AcceptLanguage
            .Take(MostRanges)
            .Where(range => range.Quality is not 0 && range.Value != "*")
            .OrderByDescending(range => range.Quality ?? 1);
        languages.AddRange(accepted.Select(range => range.Value));

        return languages;
    }
}
