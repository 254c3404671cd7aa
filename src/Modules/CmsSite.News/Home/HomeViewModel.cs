using CmsSite.News.Reports;

namespace CmsSite.News.Home;

/// <summary>What a language's home page shows.</summary>
/// <param name="Lead">The latest report; null while there is none.</param>
/// <param name="Reports">The reports before it, latest first.</param>
public sealed record HomeViewModel(ReportEntry? Lead, IReadOnlyList<ReportEntry> Reports);
