using CmsSite.Conferences.Reading;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;

namespace CmsSite.Conferences.Languages;

/// <summary>Finds in which languages an item is published, and where.</summary>
public sealed class LanguageVersions(ISession session, IContentManager contentManager, ILocalizationService localization, ContentReads reads)
{
    private readonly Dictionary<string, IReadOnlyList<LanguageVersion>> _found = [];

    /// <summary>The published versions of the item's localization set in the order of the site's cultures; empty for an item in no set.</summary>
    public async Task<IReadOnlyList<LanguageVersion>> GetAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return [];
        }

        // The page and its layout both ask for the same set.
        if (!_found.TryGetValue(part.LocalizationSet, out var versions))
        {
            _found[part.LocalizationSet] = versions = await FindAsync(part.LocalizationSet);
        }

        return versions;
    }

    /// <summary>The item's address, relative to the application: “~/fr/news/…”.</summary>
    public static string AddressOf(ContentItem item) =>
        item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path)
            ? "~/" + route.Path.TrimStart('/')
            : "~/Contents/ContentItems/" + item.ContentItemId;

    private async Task<IReadOnlyList<LanguageVersion>> FindAsync(string set)
    {
        reads.Set(set);

        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Published).ListAsync();
        var items = (await contentManager.GetAsync(rows.Select(row => row.ContentItemId).Distinct(), VersionOptions.Published)).ToList();
        var original = items.OrderBy(item => item.CreatedUtc).ThenBy(item => item.ContentItemId, StringComparer.Ordinal).FirstOrDefault();
        var versions = new Dictionary<string, LanguageVersion>(StringComparer.OrdinalIgnoreCase);

        foreach (var item in items)
        {
            if (item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture))
            {
                versions[part.Culture] = new LanguageVersion(part.Culture, AddressOf(item)) { IsOriginal = item == original };
            }
        }

        var cultures = await localization.GetSupportedCulturesAsync();

        return [.. cultures.Where(versions.ContainsKey).Select(culture => versions[culture])];
    }
}
