using CmsSite.Editorial.History;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.ContentManagement;

namespace CmsSite.SiteTests.Editorial;

/// <summary>Decisions over HTTP, as people with accounts make them.</summary>
public sealed class DecisionTests(EditorialSite site) : IClassFixture<EditorialSite>
{
    [Fact]
    public async Task Report_goes_from_draft_by_review_to_its_public_page()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : le chemin entier").Complete());

        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await reviewer.DecideAsync(id, "Publish");
        Assert.Equal("LP", await site.VersionsAsync(id));
        using var visitor = site.Host.Visit();
        Assert.Equal("200", (await visitor.GetAsync("/fr/news/relecture-le-chemin-entier")).Verdict);
    }

    [Fact]
    public async Task Taking_the_public_page_offline_leaves_the_draft_over_it_approved()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : retiré entre-temps").Complete());
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");
        await reviewer.DecideAsync(id, "Publish");
        var form = (await editor.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");
        await editor.SubmitAsync(form.Fill([new(Report.Input("Lead"), "Un autre chapô.")]), "submit.Save");
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");

        await reviewer.PostAsync($"/Admin/Contents/ContentItems/{id}/Unpublish");

        Assert.DoesNotContain("P", await site.VersionsAsync(id), StringComparison.Ordinal);
        await reviewer.DecideAsync(id, "Publish");
        Assert.Contains("LP", await site.VersionsAsync(id), StringComparison.Ordinal);
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
        await editor.DecideAsync(id, "Submit");

        var screen = (await reviewer.GetAsync(Reviewing.ReviewPath(id))).FormWith("Hash");
        Assert.DoesNotContain("Approve", screen.Buttons);
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
        await editor.DecideAsync(id, "Submit");

        var refused = await reviewer.TryToDecideAsync(id, "RequestChanges");
        Assert.Equal("200", refused.Verdict);
        Assert.Single(refused.Document.QuerySelectorAll("[role=alert] li"));

        await reviewer.DecideAsync(id, "RequestChanges", "Le nom du chef de délégation est à vérifier.");
        Assert.Contains("À corriger", (await editor.GetAsync(Reviewing.ReviewPath(id))).Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Draft_with_something_missing_can_t_be_submitted()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var id = await WriteAsync(editor, new Report("Relecture : incomplet"));

        var answer = await editor.TryToDecideAsync(id, "Submit");

        Assert.Equal("200", answer.Verdict);
        Assert.NotEmpty(answer.Document.QuerySelectorAll("[role=alert] li"));
    }

    [Fact]
    public async Task Decision_on_a_text_that_has_changed_meanwhile_is_not_taken()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : changé entre-temps").Complete());
        await editor.DecideAsync(id, "Submit");
        var screen = await reviewer.DecisionFormAsync(id);

        var form = (await editor.GetAsync(NewsroomSite.EditPath(id))).FormWith("TitlePart.Title");
        await editor.SubmitAsync(form.Fill([new(Report.Input("Lead"), "Un autre chapô.")]), "submit.Save");
        var answer = await reviewer.SubmitAsync(screen, "Approve");

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
        var path = $"{Reviewing.ReviewPath(id)}/PublishWithoutReview";
        var screen = (await administrator.GetAsync(Reviewing.ReviewPath(id))).FormWith("Reason");

        await editor.PostAsync(path, ("Hash", screen["Hash"]), ("Reason", "vite"));
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await administrator.SubmitAsync(screen);
        Assert.Equal("Lp", await site.VersionsAsync(id));

        await administrator.SubmitAsync(screen.Fill([new("Reason", "La conférence commence dans une heure.")]));
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Publication_without_review_that_is_posted_twice_is_one_and_the_second_is_told_so()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var administrator = await site.Host.SignInAsync(SiteHost.Administrator);
        var id = await WriteAsync(editor, new Report("Relecture : urgence deux fois").Complete());
        var screen = (await administrator.GetAsync(Reviewing.ReviewPath(id))).FormWith("Reason");

        await administrator.SubmitAsync(screen.Fill([new("Reason", "La première raison.")]));
        var second = await administrator.SubmitAsync(screen.Fill([new("Reason", "La seconde raison.")]));

        Assert.Equal("200", second.Verdict);
        Assert.Equal("Il est déjà public.", second.TextOf("[role=alert] li")?.Trim());
        Assert.Equal(["La première raison."], (await HistoryAsync(id)).Where(entry => entry.Action == "PublishedWithoutReview").Select(entry => entry.Comment));
    }

    [Fact]
    public async Task Public_item_that_goes_through_its_review_unchanged_has_a_line_for_each_step()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : inchangé").Complete());

        foreach (var _ in new[] { 1, 2 })
        {
            await editor.DecideAsync(id, "Submit");
            await reviewer.DecideAsync(id, "Approve");
            await reviewer.DecideAsync(id, "Publish");
            await editor.DecideAsync(id, "Reopen");
        }

        Assert.Equal(
            ["Created", "Submitted", "Approved", "Published", "Reopened", "Submitted", "Approved", "Moved", "Reopened"],
            (await HistoryAsync(id)).Select(entry => entry.Action));
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task Queue_counts_what_waits_and_leads_there()
    {
        var editor = await site.Host.SignInAsync(DemoAccounts.Editor);
        var reviewer = await site.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = await WriteAsync(editor, new Report("Relecture : dans la file").Complete());
        await editor.DecideAsync(id, "Submit");

        var queue = await reviewer.GetAsync("/Admin/Editorial");

        Assert.Contains(queue.Document.QuerySelectorAll("table a"), link => link.GetAttribute("href") == Reviewing.ReviewPath(id));
    }

    private static async Task<string> WriteAsync(Visitor visitor, Report report) =>
        NewsroomSite.IdOf(await visitor.SubmitAsync((await NewsroomSite.NewFormAsync(visitor)).Fill(report.Inputs), "submit.Save"));

    private Task<IEnumerable<HistoryEntry>> HistoryAsync(string id) => site.AsAsync(null, async services =>
        (await services.GetRequiredService<HistoryReader>().GetAsync(new() { ContentItemId = id }, null, 100)).Reverse());

    private Task<string> StateAsync(string id) => site.AsAsync(null, async services =>
        (await services.GetRequiredService<CmsSite.Editorial.Reviews.ReviewRecords>().FindAsync(id))!.State);

    private Task<string> DocumentIdAsync(string id) => site.AsAsync(null, async services =>
        (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
