using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Writing;

/// <summary>Writing a report: what is saved, what is refused and where it says so.</summary>
public sealed class DraftTests(NewsroomSite site)
{
    private static readonly string[] RequiredInputs =
    [
        "ConferenceReportPart.NewsDate.Value", "ConferenceReportPart.Lead.Text", "ConferenceReportPart.EventName.Text", "ConferenceReportPart.StartDate.Value",
        "ConferenceReportPart.EndDate.Value", "ConferenceReportPart.Attendance.Text", "ConferenceReportPart.City.Text", "ConferenceReportPart.Country.Text",
    ];

    /// <summary>The field at fault and what is wrong in it.</summary>
    public static TheoryData<string, string> WrongValues => new()
    {
        { "EndDate", "2024-04-28" },
        { "Country", "XX" },
        { "TimeZone", "Mars/Olympus" },
        { "Attendance", "ByPost" },
        { "EventUrl", "javascript:alert(1)" },
        { "EventUrl", "ftp://conference.example/" },
        { "EventUrl", "conference.example" },
        { "Edition", "vingt" },
        { "StartDate", "someday" },
    };

    [Fact]
    public async Task Draft_with_nothing_but_a_title_is_saved()
    {
        var id = await site.WriteAsync(new Report("Rien qu’un titre"));

        Assert.Equal("Lp", await site.VersionsAsync(id));
        Assert.Equal("Rien qu’un titre", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Report_without_a_title_is_refused_at_the_title()
    {
        var editor = await site.EditorAsync();
        var form = await NewsroomSite.NewFormAsync(editor);

        var page = await editor.SubmitAsync(form, "submit.Save");

        Assert.Equal("200", page.Verdict);
        Assert.NotNull(page.ErrorAt("TitlePart.Title"));
    }

    [Fact]
    public async Task Submission_of_a_bare_draft_lists_what_is_missing()
    {
        var id = await site.WriteAsync(new Report($"Incomplet {Guid.NewGuid():N}"));

        var page = await (await site.EditorAsync()).TryToDecideAsync(id, "Submit");

        Assert.Equal("200", page.Verdict);
        Assert.Equal(RequiredInputs.Length, page.Document.QuerySelectorAll("[role=alert] li").Length);
    }

    [Fact]
    public async Task Publication_from_the_list_is_refused_where_something_is_missing()
    {
        var id = await LackingAsync();
        var reviewer = await site.ReviewerAsync();

        var page = await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish");

        Assert.NotEmpty((await reviewer.FollowAsync(page)).Errors);
        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData("Online", "302")]
    [InlineData("Hybrid", "200")]
    [InlineData("InPerson", "200")]
    public async Task Only_an_online_conference_needs_no_place(string attendance, string answer)
    {
        var id = await site.WriteAsync(new Report($"Sans lieu {Guid.NewGuid():N}").Complete().At("", "").With("Attendance", attendance));

        Assert.Equal(answer, (await (await site.EditorAsync()).TryToDecideAsync(id, "Submit")).Verdict);
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Wrong_value_is_refused_at_its_field_and_everything_typed_is_kept(string field, string wrong)
    {
        var report = Everything($"Faux {Guid.NewGuid():N}");
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(report.Inputs);
        form.Drop(Report.Input(field));
        form.Forge(Report.Input(field), wrong);

        var page = await editor.SubmitAsync(form, "submit.Save");

        Assert.Equal("200", page.Verdict);
        Assert.NotNull(page.ErrorAt(Report.Input(field)));
        Assert.Equal(0, await site.CountAsync(report.Title));
        AssertKept(report.With(field, wrong), page);
    }

    [Fact]
    public async Task Refused_publication_says_why_and_keeps_everything_typed()
    {
        var report = Everything($"Refusé {Guid.NewGuid():N}");
        var id = await site.WriteAsync(new Report("Avant").Complete());
        await site.ApproveAsync(id);
        var reviewer = await site.ReviewerAsync();
        var form = (await NewsroomSite.EditFormAsync(reviewer, id)).Fill(report.Inputs);

        var page = await reviewer.SubmitAsync(form, "submit.Publish");

        Assert.Equal("200", page.Verdict);
        Assert.Contains(page.Messages, message => message.Contains(report.Title, StringComparison.Ordinal));
        AssertKept(report, page);
        Assert.Equal("Avant", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task What_is_saved_comes_back_into_the_form()
    {
        var report = Everything($"Aller et retour {Guid.NewGuid():N}");

        var id = await site.WriteAsync(report);

        var form = await NewsroomSite.EditFormAsync(await site.EditorAsync(), id);
        Assert.All(report.Inputs, input => Assert.Equal(input.Value, form[input.Key]));
    }

    [Theory]
    [InlineData("submit.Save")]
    [InlineData("submit.Publish")]
    public async Task Post_without_a_token_is_refused_and_stores_nothing(string button)
    {
        var title = $"Sans jeton {Guid.NewGuid():N}";
        var reviewer = await site.ReviewerAsync();
        var form = (await NewsroomSite.NewFormAsync(reviewer)).Fill(new Report(title).Complete().Inputs);
        form.Drop("__RequestVerificationToken");

        var page = await reviewer.SubmitAsync(form.Forge(button, button));

        Assert.Equal("400", page.Verdict);
        Assert.Equal(0, await site.CountAsync(title));
    }

    /// <summary>An approved report whose delegate has left the public since.</summary>
    private async Task<string> LackingAsync()
    {
        var person = await site.PublishDelegateAsync();
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(new Report($"Incomplet {Guid.NewGuid():N}").Complete().Inputs).WithMember(person.Set);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save"));
        await site.ApproveAsync(id);
        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{person.Id}/Unpublish");
        return id;
    }

    private static Report Everything(string title) => new Report(title).Complete()
        .With("Edition", "24").With("Theme", "Un thème : « prévenir »").With("EventUrl", "https://conference.example/24").With("Venue", "Palais")
        .With("TimeZone", "Europe/Zurich").With("DelegationIntro", "La délégation :").With("Introduction", "<p>Introduction</p>").With("ProgrammeIntro", "Le programme :")
        .With("Conclusion", "<p>Conclusion</p>").With("RecordingsIntro", "Les enregistrements :").With("Summary", "En bref.");

    private static void AssertKept(Report report, Page page)
    {
        var form = page.FormWith("TitlePart.Title");
        Assert.All(report.Inputs, input => Assert.Equal(input.Value, form[input.Key]));
    }
}
