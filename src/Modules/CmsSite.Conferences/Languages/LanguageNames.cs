using Microsoft.Extensions.Localization;

namespace CmsSite.Conferences.Languages;

/// <summary>Languages of recordings and documents, named in the reader's language.</summary>
public sealed class LanguageNames(IStringLocalizer<LanguageNames> localizer)
{
    private static readonly Dictionary<string, string> EnglishNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fr"] = "French",
        ["it"] = "Italian",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
        ["uk"] = "Ukrainian",
        ["zh"] = "Chinese",
    };

    /// <summary>The codes to choose from, ISO 639-1.</summary>
    public static IReadOnlyCollection<string> Codes => EnglishNames.Keys;

    /// <summary>The language's name in the current UI culture; an unknown code stays as it is.</summary>
    public string NameOf(string code) => EnglishNames.TryGetValue(code, out var name) ? localizer[name].Value : code;
}
