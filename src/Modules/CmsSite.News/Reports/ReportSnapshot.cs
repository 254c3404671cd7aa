using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CmsSite.News.Reports;

/// <summary>All published reports at one moment, latest news first.</summary>
public sealed class ReportSnapshot
{
    private readonly ImmutableSortedSet<CataloguedReport> _reports;
    private readonly ImmutableDictionary<string, CataloguedReport> _byKey;
    private readonly ConcurrentDictionary<ReportFilter, IReadOnlyList<CataloguedReport>> _found = new();
    private readonly ConcurrentDictionary<ReportFilter, ReportCounts> _counts = new();
    private readonly ConcurrentDictionary<DateTime, IReadOnlyList<CataloguedReport>> _from = new();
    private readonly Lazy<IReadOnlyList<CataloguedReport>> _recorded;

    private ReportSnapshot(ImmutableSortedSet<CataloguedReport> reports, ImmutableDictionary<string, CataloguedReport> byKey)
    {
        _reports = reports;
        _byKey = byKey;
        _recorded = new(() => [.. reports.Where(report => report.HasRecordings).OrderByDescending(report => report.StartDate)]);
    }

    /// <summary>All reports.</summary>
    public IReadOnlyList<CataloguedReport> Reports => _reports;

    /// <summary>The reports that have recordings, latest conference first.</summary>
    public IReadOnlyList<CataloguedReport> Recorded => _recorded.Value;

    internal static ReportSnapshot Of(IReadOnlyCollection<CataloguedReport> reports) => new(
        reports.ToImmutableSortedSet(LatestFirst.Order),
        reports.ToImmutableDictionary(report => report.Key, StringComparer.OrdinalIgnoreCase));

    /// <summary>The reports that pass a filter, latest first. Kept, so ask only for values that exist.</summary>
    public IReadOnlyList<CataloguedReport> Find(ReportFilter filter) =>
        filter == ReportFilter.None ? _reports : _found.GetOrAdd(filter, wanted => [.. _reports.Where(wanted.Passes)]);

    /// <summary>How many reports each year, topic and country holds, as far as the filter's other members let them pass.</summary>
    public ReportCounts Count(ReportFilter filter) => _counts.GetOrAdd(filter, wanted => ReportCounts.Of(this, wanted));

    /// <summary>The reports next to one in time: the later and the earlier; null at either end, and for a report that is not here.</summary>
    /// <param name="key">The localization set, or the id of a report that is in none.</param>
    public (CataloguedReport? Later, CataloguedReport? Earlier) Around(string key)
    {
        if (!_byKey.TryGetValue(key, out var report))
        {
            return default;
        }

        var at = _reports.IndexOf(report);

        return (at > 0 ? _reports[at - 1] : null, at + 1 < _reports.Count ? _reports[at + 1] : null);
    }

    /// <summary>The reports whose conference begins on a day or later, the next one first.</summary>
    public IReadOnlyList<CataloguedReport> From(DateTime day) => _from.GetOrAdd(
        day.Date,
        first => [.. _reports.Where(report => report.StartDate >= first).OrderBy(report => report.StartDate)]);

    internal ReportSnapshot With(IReadOnlyCollection<string> keys, IEnumerable<CataloguedReport> changed)
    {
        var known = keys.Select(key => _byKey.GetValueOrDefault(key)).OfType<CataloguedReport>();
        var reports = _reports.Except(known);
        var byKey = _byKey.RemoveRange(keys);

        foreach (var report in changed)
        {
            reports = reports.Add(report);
            byKey = byKey.SetItem(report.Key, report);
        }

        return new(reports, byKey);
    }
}
