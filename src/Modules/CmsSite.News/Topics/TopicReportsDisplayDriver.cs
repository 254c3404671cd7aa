using System.Globalization;
using CmsSite.Conferences.Topics;
using CmsSite.News.Listing;
using CmsSite.News.Reports;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.News.Topics;

/// <summary>What a topic's page shows of its reports.</summary>
public class TopicReportsViewModel
{
    /// <summary>The latest reports on the topic.</summary>
    public IReadOnlyList<ReportEntry> Reports { get; set; } = [];

    /// <summary>How many reports there are on the topic.</summary>
    public int Total { get; set; }

    /// <summary>The list of all reports on the topic, relative to the application.</summary>
    public string AllUrl { get; set; } = "";
}

/// <summary>Shows the latest reports on a topic's page.</summary>
internal sealed class TopicReportsDisplayDriver(ReportList reports, TopicDirectory topics) : ContentDisplayDriver
{
    private const int ReportsShown = 20;

    /// <inheritdoc/>
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) => model.ContentType == TopicRules.TopicType
        ? Initialize<TopicReportsViewModel>("TopicReports", shape => FillAsync(shape, model)).Location("Detail", "Content:5")
        : null;

    private async ValueTask FillAsync(TopicReportsViewModel shape, ContentItem topic)
    {
        var culture = CultureInfo.CurrentUICulture.Name;
        var filter = new ReportFilter(Topic: CatalogueChanges.KeyOf(topic));
        var found = await reports.GetPageAsync(culture, filter, page: 1, ReportsShown);

        shape.Reports = found.Entries;
        shape.Total = found.Total;
        shape.AllUrl = new ListingAddress(culture, await topics.AllAsync(culture)).Of(filter);
    }
}
