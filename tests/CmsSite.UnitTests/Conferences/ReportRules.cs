using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace CmsSite.UnitTests.Conferences;

/// <summary>The rules of reports without a site, and reports to hold to them.</summary>
internal static class ReportRules
{
    /// <summary>The rules; without a directory of delegates, a report with a delegation can't be asked what it misses.</summary>
    public static ConferenceReportRules Create() => new(
        new DelegationRules(null!, Localizer<DelegationRules>()),
        new ProgrammeRules(Localizer<ProgrammeRules>()),
        new RecordingRules(Localizer<RecordingRules>()),
        new ReportListRules(Localizer<ReportListRules>()),
        Localizer<ConferenceReportRules>());

    /// <summary>A report of a conference of two days that misses nothing, altered by the test.</summary>
    public static ContentItem Complete(Action<ConferenceReportPart>? alter = null)
    {
        var part = new ConferenceReportPart
        {
            NewsDate = new() { Value = new DateTime(2024, 4, 18) },
            Lead = new() { Text = "The conference was held." },
            EventName = new() { Text = "Conference" },
            StartDate = new() { Value = new DateTime(2024, 4, 15) },
            EndDate = new() { Value = new DateTime(2024, 4, 16) },
            Attendance = new() { Text = AttendanceModes.InPerson },
            City = new() { Text = "Vienna" },
            Country = new() { Text = "AT" },
        };

        alter?.Invoke(part);

        return Item(ConferenceReport.ContentType, "Title", part);
    }

    /// <summary>An item of a type with a title and a part.</summary>
    public static ContentItem Item(string contentType, string? title, ContentPart part)
    {
        var item = new ContentItem { ContentType = contentType, ContentItemId = Guid.NewGuid().ToString("n")[..26], DisplayText = title };

        item.Weld(new TitlePart { Title = title });
        item.Weld(part.GetType().Name, part);

        return item;
    }

    /// <summary>Puts items into a bag of the report.</summary>
    public static ContentItem With(this ContentItem report, string bag, params ContentItem[] items)
    {
        report.Weld(bag, new BagPart { ContentItems = [.. items] });

        return report;
    }

    private static StringLocalizer<T> Localizer<T>() =>
        new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
}
