using CmsSite.Conferences.Places;
using Microsoft.Extensions.Localization;

namespace CmsSite.Conferences.Reports;

/// <summary>Something in a report that is wrong or missing.</summary>
/// <param name="Field">The input concerned, such as <c>ConferenceReportPart.EndDate.Value</c>, without a container's prefix.</param>
/// <param name="Message">What to do about it, in the current culture.</param>
public sealed record ReportProblem(string Field, string Message);

/// <summary>
/// What a report must satisfy. Wrong values are refused whenever it is saved; missing ones only when it is to be published.
/// </summary>
public sealed class ConferenceReportRules(IStringLocalizer<ConferenceReportRules> localizer)
{
    private const string Part = nameof(ConferenceReportPart) + ".";

    /// <summary>The values that can't be right.</summary>
    public IEnumerable<ReportProblem> Wrong(ConferenceReportPart part)
    {
        if (part.StartDate.Value > part.EndDate.Value)
        {
            yield return new(Part + "EndDate.Value", localizer["The conference ends before it starts: correct the first or the last day."]);
        }

        if (HasText(part.Country.Text) && !Countries.IsKnown(part.Country.Text))
        {
            yield return new(Part + "Country.Text", localizer["Choose the country from the list: “{0}” is not an ISO 3166-1 code.", part.Country.Text]);
        }

        if (HasText(part.TimeZone.Text) && !TimeZones.IsKnown(part.TimeZone.Text))
        {
            yield return new(Part + "TimeZone.Text", localizer["Choose the time zone from the list: “{0}” is not an IANA time zone.", part.TimeZone.Text]);
        }

        if (HasText(part.Attendance.Text) && !AttendanceModes.All.Contains(part.Attendance.Text))
        {
            yield return new(Part + "Attendance.Text", localizer["Choose from the list how the conference was attended."]);
        }

        if (HasText(part.EventUrl.Text) && !WebAddress.IsSafe(part.EventUrl.Text))
        {
            yield return new(Part + "EventUrl.Text", localizer["Give the conference’s web address in full, starting with https:// or http://."]);
        }
    }

    /// <summary>What is still missing before the public may read the report.</summary>
    /// <param name="part">The report.</param>
    /// <param name="title">Its headline.</param>
    public IEnumerable<ReportProblem> Missing(ConferenceReportPart part, string? title)
    {
        if (!HasText(title))
        {
            yield return new("TitlePart.Title", localizer["The headline is missing."]);
        }

        if (part.NewsDate.Value is null)
        {
            yield return new(Part + "NewsDate.Value", localizer["The date of the news is missing."]);
        }

        if (!HasText(part.Lead.Text))
        {
            yield return new(Part + "Lead.Text", localizer["The lead is missing: say who held what, where and when."]);
        }

        foreach (var problem in MissingAboutTheEvent(part))
        {
            yield return problem;
        }
    }

    private IEnumerable<ReportProblem> MissingAboutTheEvent(ConferenceReportPart part)
    {
        if (!HasText(part.EventName.Text))
        {
            yield return new(Part + "EventName.Text", localizer["The conference’s name is missing."]);
        }

        if (part.StartDate.Value is null)
        {
            yield return new(Part + "StartDate.Value", localizer["The first day is missing."]);
        }

        if (part.EndDate.Value is null)
        {
            yield return new(Part + "EndDate.Value", localizer["The last day is missing; for a conference of one day it is the first day."]);
        }

        if (!HasText(part.Attendance.Text))
        {
            yield return new(Part + "Attendance.Text", localizer["Say how the conference was attended."]);
        }

        if (part.Attendance.Text == AttendanceModes.Online)
        {
            yield break;
        }

        if (!HasText(part.City.Text))
        {
            yield return new(Part + "City.Text", localizer["The city is missing; only an online conference needs none."]);
        }

        if (!HasText(part.Country.Text))
        {
            yield return new(Part + "Country.Text", localizer["The country is missing; only an online conference needs none."]);
        }
    }

    private static bool HasText([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);
}
