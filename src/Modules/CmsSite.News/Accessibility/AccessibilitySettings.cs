namespace CmsSite.News.Accessibility;

/// <summary>
/// The site's settings for its accessibility statement, typed in the admin or set by a recipe's step “settings”. All of it is the same
/// in every language.
/// </summary>
public sealed class AccessibilitySettings
{
    /// <summary>To whom visitors write: a mail or web address; a recipe may set words too. Empty means the site's name.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The authority that hears complaints: a mail or web address; empty means that none is named.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The day on which the site was last checked; null means the day on which this version of the suite was.</summary>
    public DateOnly? CheckedOn { get; set; }
}
