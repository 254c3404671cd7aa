using CmsSite.Conferences.Languages;

namespace CmsSite.News.Reports;

/// <summary>A published language version of a report.</summary>
/// <param name="Culture">Its language; empty where it has none.</param>
/// <param name="ContentItemId">The report in that language.</param>
public readonly record struct CataloguedVersion(string Culture, string ContentItemId);

/// <summary>A published report as the catalogue knows it: once for all its languages.</summary>
public sealed class CataloguedReport
{
    /// <summary>The localization set, or the id of a report that is in none.</summary>
    public required string Key { get; init; }

    /// <summary>The day the news is filed under; null without one.</summary>
    public required DateTime? NewsDate { get; init; }

    /// <summary>The conference's first day; null while unknown.</summary>
    public required DateTime? StartDate { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country; null without one.</summary>
    public required string? Country { get; init; }

    /// <summary>The localization sets of its topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Whether it has recordings.</summary>
    public required bool HasRecordings { get; init; }

    /// <summary>Its published versions in the order of the site's languages; at least one.</summary>
    public required IReadOnlyList<CataloguedVersion> Versions { get; init; }

    /// <summary>The year the news is filed under; null without a date.</summary>
    public int? Year => NewsDate?.Year;

    /// <summary>The version in the first language of the chain that the report is published in.</summary>
    /// <param name="chain">Languages in the order in which they stand in for each other.</param>
    public CataloguedVersion Nearest(IReadOnlyList<string> chain) => Versions.MinBy(version => FallbackChain.Rank(chain, version.Culture));

    /// <summary>The id of the version in the language; null where there is none.</summary>
    public string? In(string culture)
    {
        foreach (var version in Versions)
        {
            if (version.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase))
            {
                return version.ContentItemId;
            }
        }

        return null;
    }
}

/// <summary>Sorts reports as lists show them: latest news first, those without a date last.</summary>
internal sealed class LatestFirst : IComparer<CataloguedReport>
{
    public static LatestFirst Order { get; } = new();

    /// <inheritdoc/>
    public int Compare(CataloguedReport? x, CataloguedReport? y) =>
        Nullable.Compare(y!.NewsDate, x!.NewsDate) is var byDate and not 0 ? byDate : string.CompareOrdinal(x.Key, y.Key);
}
