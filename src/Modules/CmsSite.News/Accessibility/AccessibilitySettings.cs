namespace CmsSite.News.Accessibility;

/// <summary>The site's settings for its accessibility statement, set by a recipe's step “settings”.</summary>
public sealed class AccessibilitySettings
{
    /// <summary>To whom visitors write: a mail or web address, or words; empty means the site's name.</summary>
    public string Contact { get; set; } = "";
}
