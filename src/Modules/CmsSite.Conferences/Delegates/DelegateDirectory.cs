using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CmsSite.Conferences.Delegates;

/// <summary>Finds the published delegates behind the localization sets that reports keep.</summary>
public sealed class DelegateDirectory(ISession session, IServiceProvider services, FallbackChain fallback, ContentReads reads)
{
    /// <summary>The delegates by set, each in the language asked for or the nearest one published; a set without a published version is left out.</summary>
    /// <param name="sets">Localization sets, in any order, with or without repetitions.</param>
    /// <param name="culture">The reader's language.</param>
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindAsync(IReadOnlyCollection<string> sets, string culture)
    {
        var found = new Dictionary<string, ContentItem>(StringComparer.OrdinalIgnoreCase);

        if (sets.Count == 0)
        {
            return found;
        }

        // Resolved late: the manager's handlers hold reports to rules that ask here.
        var contentManager = services.GetRequiredService<IContentManager>();
        var chain = await fallback.ForAsync(culture);
        var distinct = sets.Distinct().ToArray();

        foreach (var set in distinct)
        {
            reads.Set(set);
        }

        var items = await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(distinct) && row.Published).ListAsync();

        foreach (var set in items.GroupBy(item => item.GetOrCreate<LocalizationPart>().LocalizationSet))
        {
            var nearest = set.MinBy(item => FallbackChain.Rank(chain, item.GetOrCreate<LocalizationPart>().Culture))!;

            found[set.Key] = await contentManager.LoadAsync(nearest);
        }

        return found;
    }

    /// <summary>Those of the sets that have a published version in any language.</summary>
    public async Task<IReadOnlySet<string>> PublishedSetsAsync(IReadOnlyCollection<string> sets)
    {
        if (sets.Count == 0)
        {
            return new HashSet<string>();
        }

        var distinct = sets.Distinct().ToArray();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(distinct) && row.Published).ListAsync();

        return rows.Select(row => row.LocalizationSet).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
