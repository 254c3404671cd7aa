using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Decisions over HTTP, as people with accounts make them.</summary>
public sealed class DecisionTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    private static readonly string[] Checklist = ["Names", "Facts", "Images", "Links", "Languages"];

    [Fact]
    public async Task Report_goes_from_draft_by_review_to_its_public_page()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : le chemin entier").Complete());

        await DecideAsync(editor, id, "Submit");
        await DecideAsync(reviewer, id, "Approve");
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await DecideAsync(reviewer, id, "Publish");
        Assert.Equal("LP", await site.VersionsAsync(id));
        using var visitor = site.Host.Visit();
        Assert.Equal("200", (await visitor.GetAsync("/fr/news/relecture-le-chemin-entier")).Verdict);
    }

    [Fact]
    public async Task Reviewer_cant_publish_a_draft_by_form_list_or_bulk()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : par la bande").Complete());
        var form = (await reviewer.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");

        Assert.DoesNotContain("submit.Publish", form.Buttons);
        await reviewer.SubmitAsync(form.Forge("submit.Publish", "submit.Publish"));
        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish");
        await reviewer.PostAsync("/Admin/Contents/ContentItems", ("Options.BulkAction", "PublishNow"), ("itemIds", await DocumentIdAsync(id)), ("submit.BulkAction", "yes"));

        Assert.DoesNotContain("P", await site.VersionsAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writer_is_not_offered_the_approval_and_can_t_forge_it()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : corrigé par le relecteur").Complete());
        var form = (await reviewer.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");
        await reviewer.SubmitAsync(form.Fill([new(Report.Input("Lead"), "Corrigé par le relecteur.")]), "submit.Save");
        await DecideAsync(editor, id, "Submit");

        var screen = (await reviewer.GetAsync(ReviewPath(id))).FormWith("Hash");
        Assert.DoesNotContain("Transition", screen.Buttons.Where(button => button == "Approve"));
        await reviewer.SubmitAsync(screen.Forge("Transition", "Approve"));
        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Publish");

        Assert.Equal("Lp", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Request_for_changes_takes_a_comment()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : à revoir").Complete());
        await DecideAsync(editor, id, "Submit");

        var refused = await reviewer.SubmitAsync((await reviewer.GetAsync(ReviewPath(id))).FormWith("Hash").Forge("Transition", "RequestChanges"));
        Assert.Equal("200", refused.Verdict);
        Assert.Single(refused.Document.QuerySelectorAll("[role=alert] li"));

        await DecideAsync(reviewer, id, "RequestChanges", "Le nom du chef de délégation est à vérifier.");
        Assert.Contains("À corriger", (await editor.GetAsync(ReviewPath(id))).Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Draft_with_something_missing_can_t_be_submitted()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, new Report("Relecture : incomplet"));

        var answer = await editor.SubmitAsync((await editor.GetAsync(ReviewPath(id))).FormWith("Hash").Forge("Transition", "Submit"));

        Assert.Equal("200", answer.Verdict);
        Assert.NotEmpty(answer.Document.QuerySelectorAll("[role=alert] li"));
    }

    [Fact]
    public async Task Decision_on_a_text_that_has_changed_meanwhile_is_not_taken()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : changé entre-temps").Complete());
        await DecideAsync(editor, id, "Submit");
        var screen = (await reviewer.GetAsync(ReviewPath(id))).FormWith("Hash");

        var form = (await editor.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");
        await editor.SubmitAsync(form.Fill([new(Report.Input("Lead"), "Un autre chapô.")]), "submit.Save");
        var answer = await reviewer.SubmitAsync(Ticked(screen).Forge("Transition", "Approve"));

        Assert.Equal("200", answer.Verdict);
        Assert.Single(answer.Document.QuerySelectorAll("[role=alert] li"));
        Assert.Equal("InReview", await StateAsync(id));
    }

    [Fact]
    public async Task Publication_without_review_takes_the_permission_and_a_reason()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await WriteAsync(editor, new Report("Relecture : urgence").Complete());
        var path = $"{ReviewPath(id)}/PublishWithoutReview";
        var screen = (await administrator.GetAsync(ReviewPath(id))).FormWith("Reason");

        await editor.PostAsync(path, ("Hash", screen["Hash"]), ("Reason", "vite"));
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await administrator.SubmitAsync(screen);
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await administrator.SubmitAsync(screen.Fill([new("Reason", "La conférence commence dans une heure.")]));
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Queue_counts_what_waits_and_leads_there()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : dans la file").Complete());
        await DecideAsync(editor, id, "Submit");

        var queue = await reviewer.GetAsync("/Admin/Editorial");

        Assert.Contains(queue.Document.QuerySelectorAll("table a"), link => link.GetAttribute("href") == ReviewPath(id));
    }

    private static string ReviewPath(string id) => $"/Admin/Editorial/Review/{id}";

    private static Form Ticked(Form screen) => Checklist.Aggregate(screen, (form, entry) => form.Has("Ticks") ? form.Forge("Ticks", entry) : form);

    private static async Task<string> WriteAsync(Visitor visitor, Report report) =>
        NewsroomSite.IdOf(await visitor.SubmitAsync((await NewsroomSite.NewFormAsync(visitor)).Fill(report.Inputs), "submit.Save"));

    private static async Task DecideAsync(Visitor visitor, string id, string transition, string comment = "")
    {
        var screen = Ticked((await visitor.GetAsync(ReviewPath(id))).FormWith("Hash"));
        var answer = await visitor.SubmitAsync(screen.Fill([new("Comment", comment)]).Forge("Transition", transition));
        if (answer.Location != ReviewPath(id)) Assert.Fail($"{transition} was not taken: {answer}");
    }

    private Task<string> StateAsync(string id) => site.AsAsync(null, async services =>
        (await services.GetRequiredService<CmsSite.Editorial.Reviews.ReviewRecords>().FindAsync(id))!.State);

    private Task<string> DocumentIdAsync(string id) => site.AsAsync(null, async services =>
        (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
