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

    /// <summary>Where a culture stands in a chain; one that is not in it stands last.</summary>
    public static int Rank(IReadOnlyList<string> chain, string? culture)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain[i].Equals(culture, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return chain.Count;
    }
}
