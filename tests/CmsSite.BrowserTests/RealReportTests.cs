using System.Globalization;
using CmsSite.BrowserTests.Editor;
using CmsSite.BrowserTests.Review;
using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests;

/// <summary>A real report goes from an editor's form to its page, each sentence in its own place.</summary>
public sealed class RealReportTests(BrowserSite site)
{
    private static readonly (string Number, string Label)[] Figures =
        [("475", "représentants"), ("57", "États participants de l’OSCE"), ("11", "partenaires pour la coopération")];

    [Fact]
    public async Task Real_report_goes_from_an_editors_form_over_a_reviewer_to_its_page_with_every_sentence_in_order_and_in_its_role()
    {
        var real = RealReport.Read();
        Assert.SkipWhen(real is null, "There is no shared/input/report-fr.txt beside the repository.");

        var form = await WriteAsync(real!);
        var draft = form.Page.Url;
        await ForgePublicationAsync(form.Page);
        Assert.Contains("/Error/403", form.Page.Url, StringComparison.Ordinal);

        await PublishAsync(real!, draft);

        var reader = await site.OpenAsync();
        await reader.GotoAsync("/fr/news");
        await reader.GetByRole(AriaRole.Link, new() { Name = real!.Headline }).First.ClickAsync();
        await reader.WaitForURLAsync("**/fr/news/*");
        AssertInOrder(real.All, await reader.Locator("main").TextContentAsync() ?? "");
        await AssertRolesAsync(real, reader);
    }

    // What only a person understands of the text is given here: the facts that its sentences state.
    private async Task<ReportForm> WriteAsync(RealReport real)
    {
        var form = await ReportForm.CreateAsync(site, real.Headline);

        await FillAsync(form, ("EventName.Text", "Conférence de l’Alliance contre la traite des personnes"), ("Edition.Value", "24"), ("Theme.Text", real.Theme));
        await FillAsync(form, ("StartDate.Value", "2024-04-15"), ("EndDate.Value", "2024-04-16"), ("Venue.Text", "Hofburg"), ("City.Text", "Vienne"));
        await form.Field("Attendance.Text").SelectOptionAsync("InPerson");
        await form.Field("Country.Text").SelectOptionAsync("AT");
        await form.Field("TimeZone.Text").SelectOptionAsync("Europe/Vienna");
        var organiser = await form.AddToAsync("Organisers");
        await organiser.Locator("[name$='.Name']").FillAsync("OSCE");

        await FillAsync(form, ("NewsDate.Value", real.NewsDate.ToString("O", CultureInfo.InvariantCulture)), ("Lead.Text", real.Lead));
        await form.TypeAsync(form.Field("Introduction.Html"), real.Introduction);
        await FillAsync(form, ("DelegationIntro.Text", real.DelegationIntro), ("ProgrammeIntro.Text", real.ProgrammeIntro), ("RecordingsIntro.Text", real.RecordingsIntro));
        await WriteDelegationAsync(form, real);
        await WriteProgrammeAsync(form, real);
        await WriteRecordingsAsync(form, real);
        await form.TypeAsync(form.Field("Conclusion.Html"), real.Conclusion);
        foreach (var (number, label) in Figures)
        {
            var figure = await form.AddToAsync("Figures");
            await figure.Locator("[name$='.Number']").FillAsync(number);
            await figure.Locator("[name$='.Label']").FillAsync(label);
        }

        await form.SaveAsync();
        return form;
    }

    private static async Task WriteDelegationAsync(ReportForm form, RealReport real)
    {
        foreach (var person in real.Delegates)
        {
            var member = await form.Bag("Delegation").AddAsync();
            await form.CreateDelegateAsync(member, $"{person.GivenName} {person.FamilyName}", person.Position, ("Honorific", person.Honorific));
            await member.Locator("[data-choice] select").SelectOptionAsync(person.Role is null ? "Member" : "Head");
            Assert.Equal(person.Position, await member.Locator("[name$='.PositionThen.Text']").InputValueAsync());
        }
    }

    private static async Task WriteProgrammeAsync(ReportForm form, RealReport real)
    {
        foreach (var (label, title, text) in real.Programme)
        {
            var card = await form.Bag("Programme").AddAsync(title);
            await card.Locator("[name$='.Kind.Text']").SelectOptionAsync(label.StartsWith("Panel", StringComparison.Ordinal) ? "Panel" : "ModeratedDiscussion");
            await form.TypeAsync(card.Locator("[name$='.Summary.Html']"), [text]);
        }
    }

    private static async Task WriteRecordingsAsync(ReportForm form, RealReport real)
    {
        foreach (var (index, title) in real.Recordings.Index())
        {
            var card = await form.Bag("Recordings").AddAsync(title);
            await card.Locator("[name$='.Url.Text']").FillAsync($"https://www.youtube.com/watch?v=vienne2024{index + 1}");
            await card.Locator("[name$='.Day.Value']").FillAsync($"{index + 1}");
        }
    }

    private async Task PublishAsync(RealReport real, string draft)
    {
        // The delegates are drafts as yet: the report waits for them.
        var editor = new ReviewScreen(await site.SignInAsync(DemoAccounts.Editor));
        await editor.Page.GotoAsync(draft);
        var people = await DelegatesAsync(editor.Page);
        Assert.Equal(real.Delegates.Count, people.Count);
        await editor.OpenAsync(IdIn(draft));
        await editor.DecideAsync("Soumettre à la relecture");
        Assert.Equal(real.Delegates.Count, await editor.Page.GetByRole(AriaRole.Alert).GetByText("Ce délégué n’est pas encore publié : publiez d’abord sa fiche.").CountAsync());

        using var writer = await site.VisitAsync(DemoAccounts.Editor);
        using var reader = await site.VisitAsync(DemoAccounts.Reviewer);
        foreach (var person in people)
        {
            await Reviewing.ApproveAsync(person, writer, reader, () => site.VisitAsync(SiteHost.Administrator));
            await reader.DecideAsync(person, "Publish");
        }

        await editor.DecideAsync("Soumettre à la relecture");
        var reviewer = new ReviewScreen(await site.SignInAsync(DemoAccounts.Reviewer));
        await reviewer.OpenAsync(IdIn(draft));
        await reviewer.DecideAsync("Approuver");
        await reviewer.DecideAsync("Publier");
    }

    private static async Task<List<string>> DelegatesAsync(IPage form) =>
        [.. (await form.Locator("[data-set] [data-picked-edit]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)")).Select(IdIn)];

    private static string IdIn(string address) => address.Split('?')[0].Split('/')[^2];

    private static async Task FillAsync(ReportForm form, params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values) await form.Field(field).FillAsync(value);
    }

    private static async Task AssertRolesAsync(RealReport real, IPage page)
    {
        var delegates = page.Locator(".delegate");
        Assert.Equal(real.Delegates.Select(person => person.Name), await WordsAsync(delegates.Locator(".delegate-name")));
        Assert.Equal(real.Delegates.Select(person => person.Position), await WordsAsync(delegates.Locator(".delegate-position")));
        Assert.Equal([real.Delegates[0].Role], await WordsAsync(delegates.First.Locator(".tag")));
        Assert.Equal(1, await delegates.Locator(".tag").CountAsync());

        Assert.Equal(real.Programme.Select(item => item.Label), await WordsAsync(page.Locator(".panel .panel-label")));
        Assert.Equal(["Panel 1", "Panel 2", "Discussion animée par un modérateur", "Panel 3"], await WordsAsync(page.Locator(".panel .panel-label")));
        Assert.Equal(real.Programme.Select(item => item.Title), await WordsAsync(page.Locator(".panel .panel-title")));
        Assert.Equal(real.Programme.Select(item => item.Text), await WordsAsync(page.Locator(".panel .panel-summary")));

        Assert.Equal(Figures.Select(figure => figure.Number), await WordsAsync(page.Locator(".figures dd")));
        Assert.Equal(Figures.Select(figure => figure.Label), await WordsAsync(page.Locator(".figures dt")));
        Assert.Equal(real.Recordings, await WordsAsync(page.Locator(".recording .poster-title")));
        Assert.Contains("18 avril 2024", (await WordsAsync(page.Locator("main time[datetime='2024-04-18']"))).First(), StringComparison.Ordinal);
    }

    // The editor's form has no such button: it is put there, as a forger would.
    private static async Task ForgePublicationAsync(IPage page)
    {
        Assert.Equal(0, await page.Locator("button[name='submit.Publish']").CountAsync());
        await page.EvaluateAsync("""
            () => {
                const form = document.querySelector("[name='TitlePart.Title']").form;
                const button = Object.assign(document.createElement("button"), { name: "submit.Publish", value: "submit.Publish", textContent: "Publish" });
                form.append(button);
                form.requestSubmit(button);
            }
            """);
        await page.WaitForURLAsync("**/Error/403**");
    }

    private static void AssertInOrder(IEnumerable<string> sentences, string text)
    {
        var words = Normal(text);
        var at = 0;
        foreach (var sentence in sentences.Select(Normal))
        {
            var found = words.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Missing or out of order: {sentence}");
            at = found + sentence.Length;
        }
    }

    private static async Task<IEnumerable<string>> WordsAsync(ILocator locator) => (await locator.AllTextContentsAsync()).Select(Normal);

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
