using CmsSite.Conferences.Reports;
using YesSql;
using YesSql.Services;

namespace CmsSite.News.Reports;

/// <summary>Reads what lists tell of reports, without loading the reports.</summary>
public sealed class ReportSummaries(ISession session)
{
    /// <summary>The summaries of published reports by their ids, from one query; what is not published is left out.</summary>
    public async Task<IReadOnlyDictionary<string, ReportSummaryIndex>> ReadAsync(IReadOnlyCollection<string> contentItemIds)
    {
        if (contentItemIds.Count == 0)
        {
            return new Dictionary<string, ReportSummaryIndex>();
        }

        var ids = contentItemIds.ToArray();
        var rows = await session.QueryIndex<ReportSummaryIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync();
        var summaries = new Dictionary<string, ReportSummaryIndex>();

        foreach (var row in rows)
        {
            summaries[row.ContentItemId] = row;
        }

        return summaries;
    }
}
