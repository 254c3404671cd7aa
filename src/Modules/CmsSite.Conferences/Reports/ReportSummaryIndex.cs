using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CmsSite.Conferences.Reports;

/// <summary>What lists and feeds tell of a published report, so that they need not load the report: one row per published version.</summary>
public sealed class ReportSummaryIndex : MapIndex
{
    /// <summary>The longest summary kept; a longer one is cut at a word.</summary>
    public const int SummaryLength = 1000;

    /// <summary>The longest headline and the longest address kept.</summary>
    public const int LineLength = 1024;

    /// <summary>The report.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The language the report is written in; null where it has none.</summary>
    public string? Culture { get; set; }

    /// <summary>The headline.</summary>
    public string Title { get; set; } = "";

    /// <summary>The report's address without a slash at its start; null where it has none.</summary>
    public string? Path { get; set; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public string? Summary { get; set; }

    /// <summary>The day the news is filed under.</summary>
    public DateTime? NewsDate { get; set; }

    /// <summary>The conference's first day.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>The conference's last day.</summary>
    public DateTime? EndDate { get; set; }

    /// <summary>The city, in the report's language.</summary>
    public string? City { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code of the country.</summary>
    public string? Country { get; set; }

    /// <summary>One of <see cref="AttendanceModes"/>.</summary>
    public string? Attendance { get; set; }

    /// <summary>How many recordings the report has.</summary>
    public int Recordings { get; set; }

    /// <summary>The first photo's path in the media library; null without photos.</summary>
    public string? Photo { get; set; }

    /// <summary>When this version was published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the report was changed last.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>The report's address, relative to the application.</summary>
    public string Address() => Path is null ? "~/Contents/ContentItems/" + ContentItemId : "~/" + Path;
}

/// <summary>Fills <see cref="ReportSummaryIndex"/>.</summary>
internal sealed class ReportSummaryIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ReportSummaryIndex>()
            .When(item => item.Has<ConferenceReportPart>())
            .Map(item => item.Published && item.TryGet<ConferenceReportPart>(out var report) ? Row(item, report) : null!);

    private static ReportSummaryIndex Row(ContentItem item, ConferenceReportPart report)
    {
        item.TryGet<LocalizationPart>(out var localization);
        item.TryGet<AutoroutePart>(out var route);

        return new ReportSummaryIndex
        {
            ContentItemId = item.ContentItemId,
            Culture = IndexText.Filled(localization?.Culture),
            Title = IndexText.Cut(item.DisplayText, ReportSummaryIndex.LineLength) ?? "",
            Path = IndexText.Filled(route?.Path?.TrimStart('/')),
            Summary = IndexText.Cut(report.SummaryOrLead(), ReportSummaryIndex.SummaryLength),
            NewsDate = report.NewsDate.Value,
            StartDate = report.StartDate.Value,
            EndDate = report.EndDate.Value,
            City = IndexText.Cut(report.City.Text, ReportSummaryIndex.LineLength),
            Country = IndexText.Cut(report.Country.Text, 2),
            Attendance = IndexText.Cut(report.Attendance.Text, 32),
            Recordings = item.ItemsOf(ConferenceReport.Recordings).Count,
            Photo = report.Photos.Select(photo => photo.Path).FirstOrDefault(path => path is { Length: > 0 and <= ReportSummaryIndex.LineLength }),
            PublishedUtc = item.PublishedUtc,
            ModifiedUtc = item.ModifiedUtc,
        };
    }
}
