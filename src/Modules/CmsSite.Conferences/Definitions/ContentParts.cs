using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.SharedValues;
using CmsSite.Conferences.Topics;
using OrchardCore.ContentManagement.Metadata;

namespace CmsSite.Conferences.Definitions;

/// <summary>Defines the fields of the suite's parts, in the order in which editors fill them in.</summary>
internal static class ContentParts
{
    private const string OwnWords = "Empty means the site’s own words.";

    /// <summary>Defines them all.</summary>
    public static async Task DefineAsync(IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(ConferenceReportPart), part =>
        {
            Report(new PartFields(part));
            part.WithSettings(new SharedPartSettings
            {
                ListMembers =
                [
                    "Organisers.Url", "People.Delegate", "People.Role", "Figures.Number",
                    "Documents.Url", "Documents.File", "Documents.Culture", "Photos.Path", "Photos.Credit",
                ],
            });
        });
        await definitions.AlterPartDefinitionAsync(nameof(DelegatePart), part => Delegate(new PartFields(part)));
        await definitions.AlterPartDefinitionAsync(nameof(DelegationMemberPart), part => Member(new PartFields(part)));
        await definitions.AlterPartDefinitionAsync(nameof(PanelPart), part =>
        {
            Panel(new PartFields(part));
            part.WithSettings(new SharedPartSettings { ListMembers = ["People.Delegate", "People.Role"] });
        });
        await definitions.AlterPartDefinitionAsync(nameof(RecordingPart), part => Recording(new PartFields(part)));
    }

    private static void Report(PartFields fields) => fields
        .Shared(shared => shared.Date("NewsDate", "Date of the news"))
        .Text("Lead", "Lead", "Who held what, where and when. It opens the report and stands in for an empty summary.")
        .Line("EventName", "Name of the conference", "Without its number.")
        .Shared(shared => shared.Number("Edition", "Number in its series", "24 for the 24th conference; empty if it is no series."))
        .Line("Theme", "Theme", "Without quotation marks.")
        .Shared(shared => shared
            .Line("EventUrl", "Web address of the conference", "Starts with https://.")
            .Date("StartDate", "First day")
            .Date("EndDate", "Last day")
            .Line("Attendance", "Attendance", editor: "Attendance"))
        .Line("Venue", "Venue")
        .Line("City", "City")
        .Shared(shared => shared
            .Line("Country", "Country", editor: "Country")
            .Line("TimeZone", "Time zone", "Empty means the site’s own.", editor: "TimeZone")
            .Picker("Topics", "Topics", TopicRules.TopicType, multiple: true, "The subjects under which the report is filed."))
        .Text("DelegationIntro", "Words before the delegation", OwnWords)
        .Html("Introduction", "Introduction")
        .Text("ProgrammeIntro", "Words before the programme", OwnWords)
        .Html("Conclusion", "Conclusion")
        .Text("RecordingsIntro", "Words before the recordings", OwnWords)
        .Text("Summary", "Summary", "One or two sentences for lists and feeds; empty means the lead.");

    private static void Delegate(PartFields fields) => fields
        .Line("Honorific", "Honorific", "What stands before the name: H.E. Ambassador Prof. Dr.")
        .Line("GivenName", "Given names")
        .Line("FamilyName", "Family name")
        .Line("Position", "Position")
        .Line("Affiliation", "Affiliation", "Empty means the organisation itself.")
        .Html("Biography", "Biography")
        .Shared(shared => shared.Media("Portrait", "Portrait", "A picture of the person, upright.", ".jpg", ".jpeg", ".png", ".webp"));

    private static void Member(PartFields fields) => fields
        .Shared(shared => shared
            .Picker("Delegate", "Delegate", DelegateRules.DelegateType, multiple: false)
            .Line("Role", "Role", editor: "DelegationRole"))
        .Line("PositionThen", "Position at the time", "Filled in from the delegate; what the delegate becomes later does not change it.");

    private static void Panel(PartFields fields) => fields
        .Shared(shared => shared
            .Line("Kind", "Kind", editor: "PanelKind")
            .Number("Day", "Day of the conference")
            .Time("StartsAt", "From")
            .Time("EndsAt", "Until"))
        .Html("Summary", "Summary");

    private static void Recording(PartFields fields) => fields
        .Shared(shared => shared
            .Line("Url", "Web address", "YouTube, Vimeo, UN Web TV or any other address that starts with https://.")
            .Number("Day", "Day of the conference")
            .Date("RecordedOn", "Recorded on")
            .Time("Duration", "Length", "Hours and minutes: 1:45.", editor: "Duration")
            .Languages("SpokenLanguages", "Languages spoken")
            .Languages("Subtitles", "Subtitles")
            .Media("Transcript", "Transcript", "A .vtt or .txt file.", ".vtt", ".txt"));
}
