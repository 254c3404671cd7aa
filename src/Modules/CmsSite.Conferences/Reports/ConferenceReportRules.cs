using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Lists;
using CmsSite.Conferences.Places;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Validation;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Reports;

/// <summary>What a report must satisfy, its delegation, programme and recordings included.</summary>
public sealed class ConferenceReportRules(
    DelegationRules delegation,
    ProgrammeRules programme,
    RecordingRules recordings,
    ReportListRules lists,
    IStringLocalizer<ConferenceReportRules> localizer) : IContentRules
{
    private const string Part = nameof(ConferenceReportPart) + ".";

    /// <inheritdoc/>
    public string ContentType => ConferenceReport.ContentType;

    /// <inheritdoc/>
    public IEnumerable<ContentProblem> Wrong(ContentItem item)
    {
        var part = item.GetOrCreate<ConferenceReportPart>();

        return
        [
            .. WrongInPart(part),
            .. lists.Wrong(part),
            .. WrongTypes(item),
            .. delegation.Wrong(item),
            .. programme.Wrong(item, part.DayCount()),
            .. recordings.Wrong(item, part.DayCount()),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContentProblem>> MissingAsync(ContentItem item)
    {
        var part = item.GetOrCreate<ConferenceReportPart>();

        return
        [
            .. MissingInPart(part, TitleOf(item)),
            .. lists.Missing(part),
            .. await delegation.MissingAsync(item),
            .. programme.Missing(item),
            .. recordings.Missing(item),
        ];
    }

    private IEnumerable<ContentProblem> WrongInPart(ConferenceReportPart part)
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

    private IEnumerable<ContentProblem> WrongTypes(ContentItem item) =>
        from bag in ConferenceReport.ContainedTypes
        from contained in item.ItemsOf(bag.Key).Select((contained, index) => (contained.ContentType, index))
        where contained.ContentType != bag.Value
        select new ContentProblem($"{bag.Key}-{contained.index}.", localizer["“{0}” can’t stand here: remove it.", contained.ContentType ?? ""]);

    private IEnumerable<ContentProblem> MissingInPart(ConferenceReportPart part, string? title)
    {
        (bool IsMissing, string Input, LocalizedString Message)[] needed =
        [
            (!HasText(title), "TitlePart.Title", localizer["The headline is missing."]),
            (part.NewsDate.Value is null, Part + "NewsDate.Value", localizer["The date of the news is missing."]),
            (!HasText(part.Lead.Text), Part + "Lead.Text", localizer["The lead is missing: say who held what, where and when."]),
            (!HasText(part.EventName.Text), Part + "EventName.Text", localizer["The conference’s name is missing."]),
            (part.StartDate.Value is null, Part + "StartDate.Value", localizer["The first day is missing."]),
            (part.EndDate.Value is null, Part + "EndDate.Value", localizer["The last day is missing; for a conference of one day it is the first day."]),
            (!HasText(part.Attendance.Text), Part + "Attendance.Text", localizer["Say how the conference was attended."]),
            (NeedsPlace(part) && !HasText(part.City.Text), Part + "City.Text", localizer["The city is missing; only an online conference needs none."]),
            (NeedsPlace(part) && !HasText(part.Country.Text), Part + "Country.Text", localizer["The country is missing; only an online conference needs none."]),
        ];

        return needed.Where(value => value.IsMissing).Select(value => new ContentProblem(value.Input, value.Message));
    }

    private static bool NeedsPlace(ConferenceReportPart part) => part.Attendance.Text != AttendanceModes.Online;
}
