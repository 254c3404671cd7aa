using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reports;
using CmsSite.News.RecordingsPage;
using CmsSite.News.Reports;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace CmsSite.News.Home;

/// <summary>Reads what a language's home page shows, from as many queries however many reports there are.</summary>
public sealed class HomePage(
    ReportCatalogue catalogue,
    ReportList reports,
    RecordingList recordings,
    FallbackChain fallback,
    IContentManager contentManager,
    ReportDelegates delegates,
    DelegationReader delegation,
    IClock clock)
{
    private const int ReportsShown = 12;
    private const int UpcomingShown = 3;
    private const int RecordedShown = 3;

    /// <summary>The page in the reader's language.</summary>
    public async Task<HomeViewModel> ReadAsync(string culture)
    {
        var snapshot = await catalogue.GetAsync();
        var latest = snapshot.Reports.Take(ReportsShown).ToList();
        var upcoming = snapshot.From(clock.UtcNow).Take(UpcomingShown).ToList();
        var entries = await reports.EntriesAsync([.. latest, .. upcoming], culture);
        var recorded = await recordings.GetPageAsync(culture, page: 1, RecordedShown);

        return new(
            entries.Count > 0 ? entries[0] : null,
            latest.Count > 0 ? await DelegationAsync(latest[0], culture) : [],
            [.. entries.Take(latest.Count).Skip(1)],
            [.. entries.Skip(latest.Count)],
            recorded.Conferences);
    }

    private async Task<IReadOnlyList<DelegationMemberView>> DelegationAsync(CataloguedReport report, string culture)
    {
        var id = report.Nearest(await fallback.ForAsync(culture)).ContentItemId;

        return await contentManager.GetAsync(id, VersionOptions.Published) is { } item ? delegation.Read(item, await delegates.FindAsync(item)) : [];
    }
}
