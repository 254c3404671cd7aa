using System.Globalization;
using CmsSite.Embedded.Content;
using CmsSite.Embedded.Shell;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CmsSite.Embedded.Parts;

/// <summary>Finds and makes the siblings of localized items; drafts count as well as what is published.</summary>
internal sealed class ContentLocalizationManager(
    IContentManager contentManager,
    ISession session,
    ILocalizationService localization,
    IEnumerable<IContentLocalizationHandler> handlers,
    ILogger<ContentLocalizationManager> logger) : IContentLocalizationManager
{
    public async Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture) =>
        (await GetItemsForSetsAsync([localizationSet], culture)).FirstOrDefault();

    public Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet) =>
        session.Query<ContentItem, LocalizedContentItemIndex>(row => (row.Published || row.Latest) && row.LocalizationSet == localizationSet).ListAsync();

    public Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture)
    {
        var name = culture.ToLowerInvariant();
        return session.Query<ContentItem, LocalizedContentItemIndex>(row =>
            (row.Published || row.Latest) && row.LocalizationSet.IsIn(localizationSets) && row.Culture == name).ListAsync();
    }

    public async Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture)
    {
        if (!(await localization.GetSupportedCulturesAsync()).Contains(targetCulture, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("Cannot localize an unsupported culture");
        }

        var part = content.GetOrCreate<LocalizationPart>();
        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            part.LocalizationSet = UniqueId.Create();
            part.Culture = await localization.GetDefaultCultureAsync();
            part.Apply();
            await session.SaveAsync(content);
        }
        else if (await GetContentItemAsync(part.LocalizationSet, targetCulture) is { } existing)
        {
            return existing;
        }

        var sibling = await contentManager.CloneAsync(content);
        sibling.Alter<LocalizationPart>(own =>
        {
            own.Culture = targetCulture;
            own.LocalizationSet = part.LocalizationSet;
        });
        var context = new LocalizationContentContext(sibling, content, part.LocalizationSet, targetCulture);
        await handlers.RaiseAsync(handler => handler.LocalizingAsync(context), logger);
        await handlers.Reverse().RaiseAsync(handler => handler.LocalizedAsync(context), logger);
        return sibling;
    }

    public async Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems)
    {
        var items = contentItems.DistinctBy(item => item.ContentItemId).ToDictionary(item => item.ContentItemId);
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => (row.Published || row.Latest) && row.ContentItemId.IsIn(items.Keys)).ListAsync();
        return (await ChooseAsync(rows)).ToDictionary(row => row.LocalizationSet, row => items[row.ContentItemId]);
    }

    public async Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets)
    {
        var sets = localizationSets.Distinct().ToList();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => (row.Published || row.Latest) && row.LocalizationSet.IsIn(sets)).ListAsync();
        return (await ChooseAsync(rows)).OrderBy(row => sets.IndexOf(row.LocalizationSet)).ToDictionary(row => row.LocalizationSet, row => row.ContentItemId);
    }

    private async Task<IEnumerable<LocalizedContentItemIndex>> ChooseAsync(IEnumerable<LocalizedContentItemIndex> rows)
    {
        var defaultCulture = await localization.GetDefaultCultureAsync();
        string[] preferred = [CultureInfo.CurrentUICulture.Name, defaultCulture];
        return rows.GroupBy(row => row.LocalizationSet).Select(set => set.MinBy(row =>
        {
            var rank = Array.FindIndex(preferred, culture => string.Equals(culture, row.Culture, StringComparison.OrdinalIgnoreCase));
            return rank < 0 ? preferred.Length : rank;
        })!);
    }
}
