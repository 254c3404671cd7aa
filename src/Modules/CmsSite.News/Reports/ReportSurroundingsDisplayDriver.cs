using System.Globalization;
using CmsSite.Conferences.Reports;
using CmsSite.News.Topics;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.News.Reports;

/// <summary>The topics that a report is filed under.</summary>
public class ReportTopicsViewModel
{
    /// <summary>The topics as the reader's language sorts them.</summary>
    public IReadOnlyList<TopicEntry> Topics { get; set; } = [];
}

/// <summary>The reports before and after a report.</summary>
public class ReportNeighboursViewModel
{
    /// <summary>The next later report; null where this is the latest.</summary>
    public ReportEntry? Later { get; set; }

    /// <summary>The next earlier report; null where this is the first.</summary>
    public ReportEntry? Earlier { get; set; }
}

/// <summary>Shows around a report its topics and the reports before and after it.</summary>
internal sealed class ReportSurroundingsDisplayDriver(ReportCatalogue catalogue, ReportList reports, TopicDirectory topics) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) => model.ContentType == ConferenceReport.ContentType
        ? Combine(
            Initialize<ReportTopicsViewModel>("ReportTopics", shape => FillAsync(shape, model)).Location("Detail", "Footer:1"),
            Initialize<ReportNeighboursViewModel>("ReportNeighbours", shape => FillAsync(shape, model)).Location("Detail", "Footer:5"))
        : null;

    private async ValueTask FillAsync(ReportTopicsViewModel shape, ContentItem report)
    {
        var sets = report.GetOrCreate<ConferenceReportPart>().Topics.LocalizationSets ?? [];
        var known = sets.Length > 0 ? await topics.AllAsync(CultureInfo.CurrentUICulture.Name) : [];
        var sorting = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);

        shape.Topics = [.. known.Where(topic => sets.Contains(topic.Set, StringComparer.OrdinalIgnoreCase)).OrderBy(topic => topic.Name, sorting)];
    }

    private async ValueTask FillAsync(ReportNeighboursViewModel shape, ContentItem report)
    {
        var (later, earlier) = (await catalogue.GetAsync()).Around(CatalogueChanges.KeyOf(report));
        CataloguedReport[] around = [.. new[] { later, earlier }.OfType<CataloguedReport>()];
        var entries = await reports.EntriesAsync(around, CultureInfo.CurrentUICulture.Name);

        // One that was withdrawn this very moment has no entry.
        if (entries.Count == around.Length)
        {
            shape.Later = later is null ? null : entries[0];
            shape.Earlier = earlier is null ? null : entries[^1];
        }
    }
}
