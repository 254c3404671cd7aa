using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement;

namespace CmsSite.UnitTests.Conferences;

public sealed class ConferenceReportRulesTests
{
    private static readonly ConferenceReportRules Rules = ReportRules.Create();

    [Fact]
    public void An_empty_report_has_nothing_wrong() =>
        Assert.Empty(Rules.Wrong(ReportRules.Item(ConferenceReport.ContentType, null, new ConferenceReportPart())));

    [Fact]
    public void An_end_before_the_start_is_wrong_at_the_end() =>
        AssertWrong("ConferenceReportPart.EndDate.Value", ReportRules.Complete(part => part.EndDate.Value = part.StartDate.Value!.Value.AddDays(-1)));

    [Theory]
    [InlineData("XX")]
    [InlineData("at")]
    [InlineData("Austria")]
    public void An_unknown_country_is_wrong(string country) =>
        AssertWrong("ConferenceReportPart.Country.Text", ReportRules.Complete(part => part.Country.Text = country));

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("../../etc/passwd")]
    [InlineData("W. Europe Standard Time")]
    public void An_unknown_time_zone_is_wrong(string zone) =>
        AssertWrong("ConferenceReportPart.TimeZone.Text", ReportRules.Complete(part => part.TimeZone.Text = zone));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void An_address_that_runs_script_is_wrong(string address) =>
        AssertWrong("ConferenceReportPart.EventUrl.Text", ReportRules.Complete(part => part.EventUrl.Text = address));

    [Fact]
    public void A_second_head_of_the_delegation_is_wrong() =>
        AssertWrong("Delegation-1.DelegationMemberPart.Role.Text", ReportRules.Complete()
            .With(ConferenceReport.Delegation, Member("a", DelegationRoles.Head), Member("b", DelegationRoles.Head)));

    [Fact]
    public void A_delegate_picked_twice_is_wrong() =>
        AssertWrong("Delegation-1.DelegationMemberPart.Delegate.LocalizationSets", ReportRules.Complete()
            .With(ConferenceReport.Delegation, Member("a", DelegationRoles.Head), Member("a", DelegationRoles.Member)));

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    public void A_panel_on_a_day_that_the_conference_did_not_have_is_wrong(int day) =>
        AssertWrong("Programme-0.PanelPart.Day.Value", ReportRules.Complete().With(ConferenceReport.Programme, Panel(day)));

    [Fact]
    public void A_recording_on_a_day_that_the_conference_did_not_have_is_wrong() =>
        AssertWrong("Recordings-0.RecordingPart.Day.Value", ReportRules.Complete().With(ConferenceReport.Recordings, Recording(3, "https://example.org")));

    [Fact]
    public void A_recording_whose_address_runs_script_is_wrong() =>
        AssertWrong("Recordings-0.RecordingPart.Url.Text", ReportRules.Complete().With(ConferenceReport.Recordings, Recording(1, "javascript:alert(1)")));

    [Fact]
    public void An_item_of_a_type_that_the_bag_does_not_allow_is_wrong() =>
        AssertWrong("Programme-0.", ReportRules.Complete().With(ConferenceReport.Programme, Recording(1, "https://example.org")));

    [Fact]
    public async Task A_complete_report_misses_nothing() => Assert.Empty(await Rules.MissingAsync(ReportRules.Complete()));

    [Fact]
    public async Task A_report_with_nothing_but_a_title_misses_all_that_publication_needs()
    {
        var missing = await Rules.MissingAsync(ReportRules.Item(ConferenceReport.ContentType, "Title", new ConferenceReportPart()));

        Assert.Equal(
            ["NewsDate.Value", "Lead.Text", "EventName.Text", "StartDate.Value", "EndDate.Value", "Attendance.Text", "City.Text", "Country.Text"],
            missing.Select(problem => problem.Input["ConferenceReportPart.".Length..]));
    }

    [Fact]
    public async Task An_online_conference_needs_no_place() =>
        Assert.Empty(await Rules.MissingAsync(ReportRules.Complete(part =>
        {
            part.Attendance.Text = AttendanceModes.Online;
            part.City.Text = null;
            part.Country.Text = null;
        })));

    private static void AssertWrong(string input, ContentItem report) => Assert.Contains(Rules.Wrong(report), problem => problem.Input == input);

    private static ContentItem Member(string delegateSet, string role) => ReportRules.Item("DelegationMember", null, new DelegationMemberPart
    {
        Delegate = new() { LocalizationSets = [delegateSet] },
        Role = new() { Text = role },
    });

    private static ContentItem Panel(int day) => ReportRules.Item("Panel", "Panel", new PanelPart
    {
        Kind = new() { Text = PanelKinds.Panel },
        Day = new() { Value = day },
    });

    private static ContentItem Recording(int day, string url) => ReportRules.Item("Recording", "Recording", new RecordingPart
    {
        Day = new() { Value = day },
        Url = new() { Text = url },
    });
}
