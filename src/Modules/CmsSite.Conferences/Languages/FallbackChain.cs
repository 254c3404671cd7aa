using OrchardCore.Localization;

namespace CmsSite.Conferences.Languages;

/// <summary>In which order languages stand in for one that is missing: the one asked for, the site's default, the supported ones in order.</summary>
public sealed class FallbackChain(ILocalizationService localization)
{
    /// <summary>The chain for a culture, without repetitions; the culture asked for comes first.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(string culture)
    {
        string[] chain = [culture, await localization.GetDefaultCultureAsync(), .. await localization.GetSupportedCulturesAsync()];

        return [.. chain.Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
