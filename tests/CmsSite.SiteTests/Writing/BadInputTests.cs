using System.Globalization;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using Microsoft.Extensions.Localization;

namespace CmsSite.SiteTests.Writing;

/// <summary>What is wrong in bags and lists is refused where it stands, in the editor's language, with everything typed kept.</summary>
public sealed class BadInputTests(NewsroomSite site)
{
    private const string Lead = "ConferenceReportPart.Lead.Text";

    /// <summary>The input at fault, what is wrong in it and the message's key with its arguments.</summary>
    public static TheoryData<string, string, string[]> Wrong => new()
    {
        { "ConferenceReportPart.EndDate.Value", "2024-04-28", ["The conference ends before it starts: correct the first or the last day."] },
        { "ConferenceReportPart.Country.Text", "XX", ["Choose the country from the list: “{0}” is not an ISO 3166-1 code.", "XX"] },
        { "ConferenceReportPart.EventUrl.Text", "javascript:alert(1)", ["Give the conference’s web address in full, starting with https:// or http://."] },
        { "ConferenceReportPart.EventUrl.Text", "data:text/html,x", ["Give the conference’s web address in full, starting with https:// or http://."] },
        { "Programme-0.PanelPart.Day.Value", "3", ["The conference has no day {0}: its last is day {1}.", "3", "2"] },
        { "Programme-0.PanelPart.Day.Value", "0", ["The value must be greater than {0}.", "1"] },
        { "Programme-0.PanelPart.Kind.Text", "Party", ["Choose from the list what this item of the programme is."] },
        { "Programme-0.PanelPart.EndsAt.Value", "08:00", ["It ends before it starts: correct one of the two times."] },
        { "Recordings-0.RecordingPart.Day.Value", "3", ["The conference has no day {0}: its last is day {1}.", "3", "2"] },
        { "Recordings-0.RecordingPart.Url.Text", "javascript:alert(1)", ["Give the recording’s web address in full, starting with https:// or http://."] },
        { "Recordings-0.RecordingPart.Url.Text", "data:text/html,x", ["Give the recording’s web address in full, starting with https:// or http://."] },
        { "Delegation-1.DelegationMemberPart.Role.Text", "Head", ["A delegation has one head: give this member another role."] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_value_is_refused_at_its_input_in_both_languages_with_everything_typed_kept(string input, string wrong, string[] message)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var form = await FilledAsync($"Faux {Guid.NewGuid():N}");
            form.Drop(input);
            form.Forge(input, wrong);

            var page = await RefusedAsync(form, language);

            if (OfTheSuite(message[0])) Assert.Equal(await InAsync(language, message), page.ErrorAt(input));
            else Assert.NotNull(page.ErrorAt(input));
            AssertKept(form, page);
        }
    }

    [Fact]
    public async Task Delegate_picked_twice_is_refused_at_the_second()
    {
        var person = await site.PublishDelegateAsync();
        foreach (var language in new[] { "en", "fr" })
        {
            var form = (await FilledAsync($"Deux fois {Guid.NewGuid():N}")).WithMember(person.Set, index: 2).WithMember(person.Set, index: 3);

            var page = await RefusedAsync(form, language);

            const string Third = "Delegation-2.DelegationMemberPart.Delegate.LocalizationSets";
            const string Fourth = "Delegation-3.DelegationMemberPart.Delegate.LocalizationSets";
            Assert.Null(page.ErrorAt(Third));
            Assert.Equal(await InAsync(language, "This person is in the delegation already: remove one of the two."), page.ErrorAt(Fourth));
            AssertKept(form, page);
        }
    }

    [Fact]
    public async Task Item_of_a_type_that_the_bag_does_not_allow_is_refused_or_left_out()
    {
        var form = (await FilledAsync($"Intrus {Guid.NewGuid():N}")).WithItem("Programme", "Recording", 1, ("TitlePart.Title", "Intruder"));

        var page = await (await site.EditorAsync()).SubmitAsync(form, "submit.Save");

        if (page.Location is not null) Assert.DoesNotContain((await site.GetAsync(NewsroomSite.IdOf(page)))!.Content.ToString(), "Intruder", StringComparison.Ordinal);
        else Assert.NotNull(page.Document.QuerySelector("#Programme-1_ .field-validation-error"));
    }

    [Fact]
    public async Task Each_problem_is_listed_once_with_a_link_to_its_input()
    {
        var form = await FilledAsync($"Trois fautes {Guid.NewGuid():N}");
        foreach (var (name, wrong) in new[] { ("ConferenceReportPart.EndDate.Value", "2024-04-28"), ("Programme-0.PanelPart.Kind.Text", "Party"), ("Recordings-0.RecordingPart.Url.Text", "data:x") })
        {
            form.Drop(name);
            form.Forge(name, wrong);
        }

        var page = await RefusedAsync(form, "fr");

        var targets = page.Document.QuerySelectorAll(".editor-problems a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(3, targets.Count);
        Assert.All(targets, target => Assert.NotNull(page.Document.GetElementById(target)));
    }

    private async Task<Form> FilledAsync(string title)
    {
        var editor = await site.EditorAsync();
        return (await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().With("Theme", "Un thème").Inputs)
            .WithMember("", "Head").WithMember("", "Speaker", "Autrefois", 1)
            .WithPanel("Un panel", day: "2", more: [("PanelPart.StartsAt.Value", "10:00"), ("PanelPart.EndsAt.Value", "11:30")])
            .WithRecording("Jour 1", "https://example.org/1", "1");
    }

    private async Task<Page> RefusedAsync(Form form, string language)
    {
        var title = form["TitlePart.Title"];
        var page = await (await site.EditorAsync()).SubmitAsync(form, "submit.Save", language);
        if (page.Verdict != "200") Assert.Fail($"Not refused: {page}");
        Assert.Equal(0, await site.CountAsync(title));
        return page;
    }

    private static void AssertKept(Form typed, Page page)
    {
        var form = page.FormWith("TitlePart.Title");
        string[] names =
        [
            "TitlePart.Title", Lead, "ConferenceReportPart.Theme.Text", "ConferenceReportPart.EndDate.Value", "ConferenceReportPart.Country.Text", "ConferenceReportPart.EventUrl.Text",
            "Delegation-0.DelegationMemberPart.Role.Text", "Delegation-1.DelegationMemberPart.Role.Text", "Delegation-1.DelegationMemberPart.PositionThen.Text",
            "Programme-0.TitlePart.Title", "Programme-0.PanelPart.Kind.Text", "Programme-0.PanelPart.Day.Value",
            "Recordings-0.TitlePart.Title", "Recordings-0.RecordingPart.Url.Text", "Recordings-0.RecordingPart.Day.Value",
        ];
        Assert.All(names, name => Assert.Equal(typed[name], form[name]));
        Assert.All(["StartsAt", "EndsAt"], name => Assert.StartsWith(typed[$"Programme-0.PanelPart.{name}.Value"], form[$"Programme-0.PanelPart.{name}.Value"], StringComparison.Ordinal));
    }

    // Orchard Core's own messages are its own.
    private static bool OfTheSuite(string key) => !key.StartsWith("The value", StringComparison.Ordinal);

    private Task<string> InAsync(string language, params string[] message) => site.Host.InScopeAsync(services =>
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Task.FromResult(services.GetRequiredService<IStringLocalizer<BadInputTests>>()[message[0], [.. message[1..]]].Value);
    });
}
