using System.Globalization;

namespace CmsSite.Conferences.Languages;

/// <summary>A published version of an item in one language.</summary>
/// <param name="Culture">The culture's name, “fr”.</param>
/// <param name="Url">The version's address, relative to the application: “~/fr/news/…”.</param>
public sealed record LanguageVersion(string Culture, string Url)
{
    /// <summary>Whether the others were made from it: of the published versions it was created first.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>The language's name in itself, “français”.</summary>
    public string Name => CultureInfo.GetCultureInfo(Culture).NativeName;

    /// <summary>“rtl” or “ltr”.</summary>
    public string Direction => CultureInfo.GetCultureInfo(Culture).TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
