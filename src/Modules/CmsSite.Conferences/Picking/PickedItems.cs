using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Languages;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CmsSite.Conferences.Picking;

/// <summary>
/// Finds delegates and topics for the editor, drafts too, each once: in the language asked for or the nearest. What was loaded is kept
/// for the length of the request, so that templates can ask without a query.
/// </summary>
public sealed class PickedItems(ISession session, FallbackChain fallback, LanguageNames languages)
{
    private const int Limit = 20;

    private readonly Dictionary<string, PickedItem> _loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of a set; null where it was not loaded or no longer exists.</summary>
    public PickedItem? Find(string? set) => set is not null && _loaded.TryGetValue(set, out var item) ? item : null;

    /// <summary>Loads the sets that are not known yet, in one query.</summary>
    public async Task LoadAsync(IEnumerable<string> sets, string culture)
    {
        var missing = sets.Where(set => !_loaded.ContainsKey(set)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

        foreach (var item in await NearestAsync(await VersionsAsync(missing), culture))
        {
            _loaded[item.Set] = item;
        }
    }

    /// <summary>The items of a type whose names contain the text, by name; twenty at most.</summary>
    public async Task<IReadOnlyList<PickedItem>> SearchAsync(string contentType, string? text, string culture)
    {
        var query = session.Query<ContentItem, ContentItemIndex>(row => row.ContentType == contentType && (row.Latest || row.Published));

        if (text?.Trim() is { Length: > 0 } part)
        {
            query = query.Where(row => row.DisplayText.Contains(part));
        }

        // Some may be versions of the same item.
        var found = (await query.OrderBy(row => row.DisplayText).Take(Limit * 4).ListAsync()).ToList();
        var foreign = found.GroupBy(SetOf).Where(set => !set.Any(version => IsIn(version, culture))).Select(set => set.Key).ToArray();

        // A name may be written otherwise in the language asked for.
        return [.. (await NearestAsync([.. found, .. await VersionsAsync(foreign)], culture)).OrderBy(item => item.Name, StringComparer.CurrentCultureIgnoreCase).Take(Limit)];
    }

    private async Task<IEnumerable<ContentItem>> VersionsAsync(string[] sets) => sets.Length == 0
        ? []
        : await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(sets) && (row.Latest || row.Published)).ListAsync();

    private async Task<IEnumerable<PickedItem>> NearestAsync(IEnumerable<ContentItem> versions, string culture)
    {
        var chain = await fallback.ForAsync(culture);

        return versions
            .Where(version => SetOf(version).Length > 0)
            .GroupBy(SetOf, StringComparer.OrdinalIgnoreCase)
            .Select(set => Item(set.MinBy(version => (FallbackChain.Rank(chain, CultureOf(version)), !version.Latest))!, set.Any(version => version.Published), culture));
    }

    private PickedItem Item(ContentItem version, bool isPublished, string culture)
    {
        var person = version.TryGet<DelegatePart>(out var part) ? part : null;
        var written = CultureOf(version);

        return new(
            SetOf(version),
            version.DisplayText ?? "",
            person?.Honorific.Text,
            person?.Position.Text,
            written,
            IsIn(version, culture) ? null : languages.NameOf(written),
            isPublished,
            version.ContentItemId);
    }

    private static string SetOf(ContentItem version) => version.GetOrCreate<LocalizationPart>().LocalizationSet ?? "";

    private static string CultureOf(ContentItem version) => version.GetOrCreate<LocalizationPart>().Culture ?? "";

    private static bool IsIn(ContentItem version, string culture) => CultureOf(version).Equals(culture, StringComparison.OrdinalIgnoreCase);
}
