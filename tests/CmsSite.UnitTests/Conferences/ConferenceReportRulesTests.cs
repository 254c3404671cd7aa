using CmsSite.Conferences.Reports;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CmsSite.UnitTests.Conferences;

public sealed class ConferenceReportRulesTests
{
    private static readonly ConferenceReportRules Rules = new(new StringLocalizer<ConferenceReportRules>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));

    [Fact]
    public void An_empty_report_has_nothing_wrong() => Assert.Empty(Rules.Wrong(new ConferenceReportPart()));

    [Fact]
    public void An_end_before_the_start_is_wrong_at_the_end()
    {
        var report = Complete();
        report.EndDate.Value = report.StartDate.Value!.Value.AddDays(-1);

        Assert.Equal("ConferenceReportPart.EndDate.Value", Assert.Single(Rules.Wrong(report)).Field);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("at")]
    [InlineData("Austria")]
    public void An_unknown_country_is_wrong(string country)
    {
        var report = Complete();
        report.Country.Text = country;

        Assert.Equal("ConferenceReportPart.Country.Text", Assert.Single(Rules.Wrong(report)).Field);
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("../../etc/passwd")]
    [InlineData("W. Europe Standard Time")]
    public void An_unknown_time_zone_is_wrong(string zone)
    {
        var report = Complete();
        report.TimeZone.Text = zone;

        Assert.Equal("ConferenceReportPart.TimeZone.Text", Assert.Single(Rules.Wrong(report)).Field);
    }

    [Fact]
    public void An_address_that_runs_script_is_wrong()
    {
        var report = Complete();
        report.EventUrl.Text = "javascript:alert(1)";

        Assert.Equal("ConferenceReportPart.EventUrl.Text", Assert.Single(Rules.Wrong(report)).Field);
    }

    [Fact]
    public void A_complete_report_misses_nothing() => Assert.Empty(Rules.Missing(Complete(), "Title"));

    [Fact]
    public void A_report_with_nothing_but_a_title_misses_all_that_publication_needs() =>
        Assert.Equal(
            ["NewsDate.Value", "Lead.Text", "EventName.Text", "StartDate.Value", "EndDate.Value", "Attendance.Text", "City.Text", "Country.Text"],
            Rules.Missing(new ConferenceReportPart(), "Title").Select(problem => problem.Field["ConferenceReportPart.".Length..]));

    [Fact]
    public void An_online_conference_needs_no_place()
    {
        var report = Complete();
        report.Attendance.Text = AttendanceModes.Online;
        report.City.Text = null;
        report.Country.Text = null;

        Assert.Empty(Rules.Missing(report, "Title"));
    }

    private static ConferenceReportPart Complete() => new()
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
}
