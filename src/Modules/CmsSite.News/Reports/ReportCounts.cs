namespace CmsSite.News.Reports;

/// <summary>How many reports a list would show for each value of a filter.</summary>
/// <param name="Years">By year, the latest first.</param>
/// <param name="Topics">By a topic's localization set.</param>
/// <param name="Countries">By the country's code.</param>
public sealed record ReportCounts(
    IReadOnlyList<KeyValuePair<int, int>> Years,
    IReadOnlyDictionary<string, int> Topics,
    IReadOnlyDictionary<string, int> Countries)
{
    internal static ReportCounts Of(ReportSnapshot snapshot, ReportFilter filter)
    {
        var years = new Dictionary<int, int>();
        var topics = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var countries = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

        foreach (var report in snapshot.Find(filter with { Year = null }))
        {
            Add(years, report.Year ?? 0);
        }

        foreach (var topic in snapshot.Find(filter with { Topic = null }).SelectMany(report => report.Topics))
        {
            Add(topics, topic);
        }

        foreach (var report in snapshot.Find(filter with { Country = null }))
        {
            Add(countries, report.Country ?? "");
        }

        years.Remove(0);
        countries.Remove("");

        return new([.. years.OrderByDescending(year => year.Key)], topics, countries);
    }

    private static void Add<T>(Dictionary<T, int> counts, T value) where T : notnull =>
        counts[value] = counts.GetValueOrDefault(value) + 1;
}
