using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Autoroute.Models;

/// <summary>Tells which paths an editor may type.</summary>
public static class AutoroutePartExtensions
{
    /// <summary>What is wrong with the spelling of the part's path; nothing for an empty one.</summary>
    public static IEnumerable<ValidationResult> ValidatePathFieldValue(this AutoroutePart autoroute, IStringLocalizer S)
    {
        string[] member = [nameof(AutoroutePart.Path)];
        var path = autoroute.Path ?? string.Empty;

        if (path == "/")
        {
            yield return new(S["Your permalink can't be set to the homepage, please use the homepage option instead."], member);
        }

        if (path.AsSpan().ContainsAny(AutoroutePart.InvalidCharactersForPath) || path.Contains(' ') || path.Contains("//", StringComparison.Ordinal))
        {
            yield return new(
                S["Please do not use any of the following characters in your permalink: {0}. No spaces, or consecutive slashes, are allowed (please use dashes or underscores instead).", string.Join(' ', AutoroutePart.InvalidCharactersForPath)],
                member);
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            yield return new(S["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength], member);
        }
    }
}
