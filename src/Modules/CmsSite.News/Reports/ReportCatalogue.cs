using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Reports;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CmsSite.News.Reports;

/// <summary>
/// Knows all published reports by the few values that lists are sorted and filtered by, so that the length of a list costs a page
/// nothing. Read once, then kept up with what is published: each node of the site reads anew what has changed.
/// </summary>
public sealed class ReportCatalogue(IVolatileDocumentManager<CatalogueState> states) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile Known? _known;

    /// <summary>The published reports as they are now.</summary>
    public async ValueTask<ReportSnapshot> GetAsync()
    {
        var state = await states.GetOrCreateImmutableAsync(CatalogueState.CreateAsync);

        return _known is { } known && known.State.Epoch == state.Epoch && known.State.Last == state.Last
            ? known.Snapshot
            : await ReadAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private async Task<ReportSnapshot> ReadAsync()
    {
        await _oneAtATime.WaitAsync();

        try
        {
            // Before the rows: what changes while they are read is then read again.
            var state = await states.GetOrCreateImmutableAsync(CatalogueState.CreateAsync);
            var snapshot = _known is { } known && state.ChangesSince(known.State) is { } keys
                ? await ReadChangesAsync(known.Snapshot, keys)
                : ReportSnapshot.Of(await ReadAllAsync());

            _known = new(state, snapshot);

            return snapshot;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private static async Task<ReportSnapshot> ReadChangesAsync(ReportSnapshot snapshot, IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0)
        {
            return snapshot;
        }

        var wanted = keys.ToArray();
        var rows = await Session.QueryIndex<ConferenceReportPartIndex>(row =>
            row.Published && (row.LocalizationSet.IsIn(wanted) || row.ContentItemId.IsIn(wanted))).ListAsync();

        return snapshot.With(keys, await GroupAsync(rows));
    }

    private static async Task<IReadOnlyCollection<CataloguedReport>> ReadAllAsync() =>
        await GroupAsync(await Session.QueryIndex<ConferenceReportPartIndex>(row => row.Published).ListAsync());

    private static async Task<IReadOnlyCollection<CataloguedReport>> GroupAsync(IEnumerable<ConferenceReportPartIndex> rows)
    {
        var localization = ShellScope.Services.GetRequiredService<ILocalizationService>();
        var cultures = await localization.GetSupportedCulturesAsync();

        return [.. rows.GroupBy(KeyOf, StringComparer.OrdinalIgnoreCase).Select(set => Report(set, cultures))];
    }

    private static string KeyOf(ConferenceReportPartIndex row) => string.IsNullOrEmpty(row.LocalizationSet) ? row.ContentItemId : row.LocalizationSet;

    private static CataloguedReport Report(IGrouping<string, ConferenceReportPartIndex> set, string[] cultures)
    {
        var rows = set.OrderBy(row => FallbackChain.Rank(cultures, row.Culture)).ToList();
        var first = rows[0];

        return new CataloguedReport
        {
            Key = set.Key,
            NewsDate = first.NewsDate,
            StartDate = first.StartDate,
            Country = string.IsNullOrEmpty(first.Country) ? null : string.Intern(first.Country),
            Topics = first.Topics?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(string.Intern).ToArray() ?? [],
            HasRecordings = rows.Exists(row => row.HasRecordings),
            Versions = [.. rows.Select(row => new CataloguedVersion(string.Intern(row.Culture ?? ""), row.ContentItemId))],
        };
    }

    private static ISession Session => ShellScope.Services.GetRequiredService<ISession>();

    private sealed record Known(CatalogueState State, ReportSnapshot Snapshot);
}
