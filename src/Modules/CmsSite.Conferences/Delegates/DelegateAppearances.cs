using System.Globalization;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CmsSite.Conferences.Delegates;

/// <summary>Finds the conferences that a delegate attended.</summary>
public sealed class DelegateAppearances(ISession session, FallbackChain fallback, DelegationReader reader, ContentReads reads)
{
    /// <summary>How many conferences a page lists at most.</summary>
    public const int Most = 200;

    /// <summary>
    /// The latest published reports whose delegation names the delegate, latest first, each once: in the reader's language or the
    /// nearest. One query, of index rows alone.
    /// </summary>
    public async Task<IReadOnlyList<Appearance>> OfAsync(ContentItem person)
    {
        var set = person.GetOrCreate<LocalizationPart>().LocalizationSet;

        if (string.IsNullOrEmpty(set))
        {
            return [];
        }

        reads.List(ContentReads.Reports);

        var culture = CultureInfo.CurrentUICulture.Name;
        var chain = await fallback.ForAsync(culture);
        var rows = await session.QueryIndex<DelegateAppearanceIndex>(row => row.DelegateSet == set)
            .OrderByDescending(row => row.StartDate)
            .Take(Most * chain.Count)
            .ListAsync();

        return
        [
            .. rows
                .GroupBy(row => row.LocalizationSet ?? row.ContentItemId, StringComparer.OrdinalIgnoreCase)
                .Select(versions => versions.MinBy(row => FallbackChain.Rank(chain, row.Culture))!)
                .OrderByDescending(row => row.StartDate)
                .Take(Most)
                .Select(row => Appearance(row, culture)),
        ];
    }

    private Appearance Appearance(DelegateAppearanceIndex row, string culture) => new(
        row.StartDate?.Year,
        row.Title,
        row.Path is null ? "~/Contents/ContentItems/" + row.ContentItemId : "~/" + row.Path,
        reader.RoleName(row.Role),
        row.Position,
        string.Equals(row.Culture, culture, StringComparison.OrdinalIgnoreCase) ? null : row.Culture);
}
