using System.Globalization;
using CmsSite.News.Reports;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace CmsSite.News.Errors;

/// <summary>Fills the shape “LatestReports”, which a theme puts where a visitor has lost the way.</summary>
internal sealed class LatestReportsShape : ShapeTableProvider
{
    private const int ReportsShown = 3;

    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("LatestReports").OnProcessing(FillAsync);

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var reports = context.ServiceProvider.GetRequiredService<ReportList>();
        var latest = await reports.GetPageAsync(CultureInfo.CurrentUICulture.Name, ReportFilter.None, page: 1, ReportsShown);

        context.Shape.Properties["Reports"] = latest.Entries;
    }
}
