using System.Globalization;
using Microsoft.Extensions.Localization;

namespace CmsSite.Conferences.Places;

/// <summary>
/// The countries of ISO 3166-1, named in the reader's language. The framework's own names follow the machine's language, not the reader's.
/// </summary>
public sealed class Countries(IStringLocalizer<Countries> localizer)
{
    /// <summary>Whether the text is an assigned alpha-2 code, in capitals.</summary>
    public static bool IsKnown(string code) => CountryTable.EnglishNames.ContainsKey(code);

    /// <summary>The country's name in the current UI culture, or null for an empty or unknown code.</summary>
    public string? NameOf(string? code) =>
        code is not null && CountryTable.EnglishNames.TryGetValue(code, out var name) ? localizer[name].Value : null;

    /// <summary>Every country's code and name in the current UI culture, sorted as that language sorts.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All() =>
        [.. CountryTable.EnglishNames
            .Select(country => KeyValuePair.Create(country.Key, localizer[country.Value].Value))
            .OrderBy(country => country.Value, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];
}
