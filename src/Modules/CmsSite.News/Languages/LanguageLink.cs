namespace CmsSite.News.Languages;

/// <summary>A language that the visitor may switch to.</summary>
/// <param name="Culture">The culture's name, “fr”.</param>
/// <param name="Name">The language's name in itself.</param>
/// <param name="Direction">“rtl” or “ltr”.</param>
/// <param name="Url">Where the switch leads, relative to the application: “~/fr/…”.</param>
/// <param name="IsCurrent">Whether it is the language of the page.</param>
/// <param name="IsTranslation">Whether it leads to the same page in that language, and not to the language's home.</param>
public sealed record LanguageLink(string Culture, string Name, string Direction, string Url, bool IsCurrent, bool IsTranslation);

/// <summary>What the language switcher shows.</summary>
public class LanguageSwitcherViewModel
{
    /// <summary>The site's languages in order.</summary>
    public IReadOnlyList<LanguageLink> Links { get; set; } = [];
}
