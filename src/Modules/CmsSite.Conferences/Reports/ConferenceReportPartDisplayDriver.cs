using System.Globalization;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Conferences.Reports;

/// <summary>Builds the one shape that shows a report; the shapes of its fields and bags are placed nowhere.</summary>
internal sealed class ConferenceReportPartDisplayDriver(
    LanguageVersions languages,
    ReportDelegates reportDelegates,
    DelegationReader delegation,
    ProgrammeReader programme,
    RecordingReader recordings,
    PersonReader people,
    AttachmentReader attachments,
    Countries countries,
    ReportText text)
    : ContentPartDisplayDriver<ConferenceReportPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(ConferenceReportPart part, BuildPartDisplayContext context) =>
        Initialize<ConferenceReportPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            Fill(model, part);

            if (context.DisplayType is "Detail" or "" or null)
            {
                await FillDetailAsync(model, part);
            }
        })
        .Location("Detail", "Content:1")
        .Location("Summary", "Content:1");

    private void Fill(ConferenceReportPartViewModel model, ConferenceReportPart part)
    {
        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Title = part.ContentItem.DisplayText ?? "";
        model.CountryName = countries.NameOf(part.Country.Text);
        model.PlaceLine = text.Place(part);
        model.DateLine = ReportText.Dates(part);
        model.NewsDateText = part.NewsDate.Value is { } day ? DateText.Day(day, CultureInfo.CurrentUICulture) : null;
        model.AttendanceName = text.Attendance(part.Attendance.Text);
        model.EventUrl = WebAddress.SafeOrNull(part.EventUrl.Text);
        model.IntroductionHtml = new HtmlString(part.Introduction.Html);
        model.ConclusionHtml = new HtmlString(part.Conclusion.Html);
    }

    private async Task FillDetailAsync(ConferenceReportPartViewModel model, ConferenceReportPart part)
    {
        var report = part.ContentItem;
        var delegates = await reportDelegates.FindAsync(report);

        model.Delegation = delegation.Read(report, delegates);
        model.Programme = programme.Read(report, delegates);
        model.Recordings = recordings.Read(report);
        model.People = people.Read(part.People, delegates);
        model.Photos = attachments.Photos(part.Photos);
        model.Documents = attachments.Documents(part.Documents);
        model.Languages = await languages.GetAsync(report);
    }
}
