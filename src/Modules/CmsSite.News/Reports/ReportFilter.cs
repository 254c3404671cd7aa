namespace CmsSite.News.Reports;

/// <summary>Which reports a list shows; a member that is null lets all pass.</summary>
/// <param name="Year">The year of the news.</param>
/// <param name="Topic">The localization set of a topic.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country, in capitals.</param>
public sealed record ReportFilter(int? Year = null, string? Topic = null, string? Country = null)
{
    /// <summary>The filter that lets all reports pass.</summary>
    public static ReportFilter None { get; } = new();

    /// <summary>Whether a report passes.</summary>
    public bool Passes(CataloguedReport report) =>
        (Year is null || report.Year == Year)
        && (Country is null || Country.Equals(report.Country, StringComparison.OrdinalIgnoreCase))
        && (Topic is null || report.Topics.Contains(Topic, StringComparer.OrdinalIgnoreCase));
}
