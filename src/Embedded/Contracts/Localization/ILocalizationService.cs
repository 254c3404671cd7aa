namespace OrchardCore.Localization;

/// <summary>Tells the site's languages.</summary>
public interface ILocalizationService
{
    /// <summary>Whether a reader's <c>fr-CH</c> counts as <c>fr</c> where only that is supported.</summary>
    bool FallBackToParentCultures { get; }

    /// <summary>The name of the culture for readers whose own is not supported.</summary>
    Task<string> GetDefaultCultureAsync();

    /// <summary>The names of all cultures, the default one included.</summary>
    Task<string[]> GetSupportedCulturesAsync();
}
