using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reading;
using CmsSite.Conferences.Topics;
using CmsSite.News.Reports;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CmsSite.News.Sitemaps;

/// <summary>Reads the public pages of the site for search engines, reports some at a time.</summary>
public sealed class SitemapReader(
    ISession session, ReportCatalogue catalogue, ReportSummaries summaries, FallbackChain fallback, ILocalizationService localization, ContentReads reads)
{
    private const int AtOnce = 500;

    private static readonly string[] Folders = ["", "/news", "/recordings", "/accessibility"];
    private static readonly string[] ItemTypes = [TopicRules.TopicType, DelegateRules.DelegateType];

    private IReadOnlyList<SitemapPage>? _others;

    /// <summary>How many pages there are, each counted once for all its languages, and how many addresses they have together.</summary>
    public async Task<(int Pages, int Addresses)> CountAsync()
    {
        var reports = (await catalogue.GetAsync()).Reports;
        var others = await OthersAsync();

        return (others.Count + reports.Count, others.Sum(page => page.Versions.Count) + reports.Sum(report => report.Versions.Count));
    }

    /// <summary>The pages from one on: those that are no reports first, then the reports, latest first.</summary>
    /// <param name="first">How many pages to pass over.</param>
    /// <param name="count">How many to read at most.</param>
    public async IAsyncEnumerable<SitemapPage> ReadAsync(int first, int count)
    {
        var others = await OthersAsync();
        var shown = others.Skip(first).Take(count).ToList();

        foreach (var page in shown)
        {
            yield return page;
        }

        var reports = (await catalogue.GetAsync()).Reports.Skip(Math.Max(0, first - others.Count)).Take(count - shown.Count);
        var chain = await ChainAsync();

        foreach (var some in reports.Chunk(AtOnce))
        {
            var known = await summaries.ReadAsync([.. some.SelectMany(report => report.Versions).Select(version => version.ContentItemId)]);

            foreach (var report in some)
            {
                var versions = report.Versions
                    .Where(version => known.ContainsKey(version.ContentItemId))
                    .Select(version => (version.Culture, Row: known[version.ContentItemId]))
                    .Select(version => new SitemapVersion(version.Culture, version.Row.Address(), version.Row.ModifiedUtc ?? version.Row.PublishedUtc, version.Row.Photo));

                if (PageOf(versions, chain) is { } page)
                {
                    yield return page;
                }
            }
        }
    }

    private async Task<IReadOnlyList<SitemapPage>> OthersAsync()
    {
        if (_others is null)
        {
            reads.List(ContentReads.Reports);
            reads.List(ContentReads.Topics);
            reads.List(ContentReads.Delegates);
            _others = [.. await FoldersAsync(), .. await ItemsAsync()];
        }

        return _others;
    }

    private async Task<IEnumerable<SitemapPage>> FoldersAsync()
    {
        var chain = await ChainAsync();

        // The front door finds each reader's language; other pages have none of no language.
        return Folders.Select(folder => new SitemapPage(
            [.. chain.Select(culture => new SitemapVersion(culture, $"~/{culture}{folder}"))],
            folder.Length == 0 ? "~/" : $"~/{chain[0]}{folder}"));
    }

    private async Task<IReadOnlyList<SitemapPage>> ItemsAsync()
    {
        var chain = await ChainAsync();
        var items = await session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType.IsIn(ItemTypes)).ListAsync();
        var pages = new List<SitemapPage>();

        foreach (var some in items.Chunk(AtOnce))
        {
            var ids = some.Select(item => item.ContentItemId).ToArray();
            var paths = (await session.QueryIndex<AutoroutePartIndex>(row => row.Published && row.ContentItemId.IsIn(ids)).ListAsync())
                .ToLookup(row => row.ContentItemId, row => row.Path);
            var changes = some.ToLookup(item => item.ContentItemId, item => item.ModifiedUtc);
            var sets = (await session.QueryIndex<LocalizedContentItemIndex>(row => row.Published && row.ContentItemId.IsIn(ids)).ListAsync())
                .GroupBy(row => row.LocalizationSet, row => new SitemapVersion(row.Culture, "~/" + paths[row.ContentItemId].FirstOrDefault(), changes[row.ContentItemId].First()));

            pages.AddRange(sets.Select(set => PageOf(set, chain)).OfType<SitemapPage>());
        }

        return pages;
    }

    private async Task<IReadOnlyList<string>> ChainAsync() => await fallback.ForAsync(await localization.GetDefaultCultureAsync());

    private static SitemapPage? PageOf(IEnumerable<SitemapVersion> versions, IReadOnlyList<string> chain)
    {
        SitemapVersion[] ordered = [.. versions.Where(version => version.Url.Length > 2).OrderBy(version => FallbackChain.Rank(chain, version.Culture))];

        return ordered.Length == 0 ? null : new(ordered, ordered[0].Url);
    }
}
