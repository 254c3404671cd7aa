namespace OrchardCore.Localization.Models;

/// <summary>The site's languages, as a part of its settings.</summary>
public class LocalizationSettings
{
    /// <summary>The culture for readers whose own is not supported; null or empty for the machine's.</summary>
    public string DefaultCulture { get; set; }

    /// <summary>The supported cultures, in the order in which they are offered.</summary>
    public string[] SupportedCultures { get; set; } = [];

    /// <summary>Whether a reader's <c>fr-CH</c> counts as <c>fr</c> where only that is supported.</summary>
    public bool FallBackToParentCulture { get; set; }
}
