using OrchardCore.Localization;

namespace CmsSite.News.Cultures;

internal static class LocalizationServiceExtensions
{
    /// <summary>Whether the site is offered in the culture.</summary>
    public static async Task<bool> SupportsAsync(this ILocalizationService localization, string culture)
    {
        var supported = await localization.GetSupportedCulturesAsync();

        return supported.Contains(culture, StringComparer.OrdinalIgnoreCase);
    }
}
