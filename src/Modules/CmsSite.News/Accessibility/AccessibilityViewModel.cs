namespace CmsSite.News.Accessibility;

/// <summary>What the accessibility statement says that is not the same everywhere.</summary>
/// <param name="SiteName">The site's name.</param>
/// <param name="Contact">To whom visitors write; empty where nobody is set, which means the site itself.</param>
/// <param name="Authority">The authority that hears complaints; empty where none is set.</param>
/// <param name="Checked">The day on which the site was last checked as a whole, in words.</param>
public sealed record AccessibilityViewModel(string SiteName, string Contact, string Authority, string Checked);
