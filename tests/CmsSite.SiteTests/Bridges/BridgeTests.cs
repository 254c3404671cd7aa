using System.Text.Json.Nodes;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Bridges;

/// <summary>What reviews tell Orchard Core's workflows, audit trail and notifications.</summary>
public sealed class BridgeTests : IClassFixture<BridgedSite>
{
    private readonly BridgedSite _site;

    public BridgeTests(BridgedSite site)
    {
        BridgedSite.Require();
        _site = site;
    }

    [Fact]
    public async Task Workflows_begin_on_each_step_of_a_review_with_the_item_and_what_was_said()
    {
        string[] events = ["ReviewSubmittedEvent", "ReviewChangesRequestedEvent", "ReviewApprovedEvent", "ReviewPublishedEvent"];
        foreach (var name in events) await NoteOnAsync(name);
        var id = await _site.WriteAsync("Suivi");
        var (editor, reviewer) = (await _site.EditorAsync(), await _site.ReviewerAsync());

        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "RequestChanges", "À revoir");
        await BridgedSite.RetitleAsync(editor, id, "Suivi revu");
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");
        await reviewer.DecideAsync(id, "Publish");

        await AssertNotedAsync("ReviewSubmittedEvent|Suivi|editor|");
        await AssertNotedAsync("ReviewChangesRequestedEvent|Suivi|reviewer|À revoir");
        await AssertNotedAsync("ReviewSubmittedEvent|Suivi revu|editor|");
        await AssertNotedAsync("ReviewApprovedEvent|Suivi revu|reviewer|");
        await AssertNotedAsync("ReviewPublishedEvent|Suivi revu|reviewer|");
    }

    [Fact]
    public async Task Workflows_begin_on_a_publication_without_review_with_its_reason()
    {
        await NoteOnAsync("PublishedWithoutReviewEvent");
        var id = await _site.WriteAsync("Urgence suivie");
        var administrator = await _site.AdministratorAsync();

        await administrator.SubmitAsync((await administrator.GetAsync(Reviewing.ReviewPath(id))).FormWith("Reason").Fill([new("Reason", "Dans une heure")]));

        await AssertNotedAsync("PublishedWithoutReviewEvent|Urgence suivie|admin|Dans une heure");
    }

    [Fact]
    public async Task Workflow_of_other_types_does_not_begin()
    {
        await NoteOnAsync("ReviewSubmittedEvent", new JsonObject { ["ContentTypes"] = new JsonArray("Delegate") }, "Ailleurs");
        var id = await _site.WriteAsync("Suivi, autre type");

        await (await _site.EditorAsync()).DecideAsync(id, "Submit");

        Assert.Empty(await _site.IdsOfAsync("Ailleurs|Suivi, autre type|editor|"));
    }

    [Fact]
    public async Task Events_are_offered_shown_and_set_in_the_editor_of_workflows()
    {
        var name = await NoteOnAsync("ReviewApprovedEvent");
        var administrator = await _site.AdministratorAsync();
        var workflow = await Workflow.IdAsync(_site, name);

        var editor = await administrator.GetAsync($"/Admin/Workflows/Types/Edit/{workflow}");
        Assert.Contains("Contenu approuvé", editor.Words, StringComparison.Ordinal);
        Assert.Contains("Contenu publié sans relecture", editor.Words, StringComparison.Ordinal);

        var path = $"/Admin/Workflows/Types/{workflow}/Activity/4begin00000000000000000000/Edit";
        var form = (await administrator.GetAsync(path)).FormWith("ReviewApprovedEvent.ContentTypes");
        form.Tick("ReviewApprovedEvent.ContentTypes");
        await administrator.SubmitAsync(form);
        Assert.Single((await administrator.GetAsync(path)).Document.QuerySelectorAll("input[name='ReviewApprovedEvent.ContentTypes'][checked]"));
    }

    [Fact]
    public async Task Audit_trail_lists_the_steps_of_a_review_and_shows_each()
    {
        var id = await _site.WriteAsync("Piste de relecture");
        await (await _site.EditorAsync()).DecideAsync(id, "Submit");
        await (await _site.ReviewerAsync()).DecideAsync(id, "RequestChanges", "Manque une source");
        var administrator = await _site.AdministratorAsync();

        var trail = await administrator.GetAsync($"/Admin/AuditTrail/{id}");
        Assert.Contains("Soumis à la relecture", trail.Words, StringComparison.Ordinal);
        Assert.Contains("En relecture → À corriger", trail.Words, StringComparison.Ordinal);
        Assert.Contains("Manque une source", trail.Words, StringComparison.Ordinal);
        Assert.Contains(trail.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == Reviewing.ReviewPath(id));

        var entry = trail.Document.QuerySelectorAll("a[href*='/Admin/AuditTrail/Display/']").Select(link => link.GetAttribute("href")!).First();
        var detail = await administrator.GetAsync(entry);
        Assert.Contains("État avant En relecture", detail.Words, StringComparison.Ordinal);
        Assert.Contains("Commentaire Manque une source", detail.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_trail_holds_a_publication_without_review_whatever_its_settings()
    {
        await _site.Host.RunRecipeAsync(new JsonObject
        {
            ["name"] = "settings",
            ["AuditTrailSettings"] = new JsonObject
            {
                ["Categories"] = new JsonArray(new JsonObject
                {
                    ["Name"] = "EditorialReview",
                    ["Events"] = new JsonArray(new JsonObject { ["Name"] = "PublishedWithoutReview", ["Category"] = "EditorialReview", ["IsEnabled"] = false }),
                }),
            },
        });
        var id = await _site.WriteAsync("Piste d’urgence");
        var administrator = await _site.AdministratorAsync();

        await administrator.SubmitAsync((await administrator.GetAsync(Reviewing.ReviewPath(id))).FormWith("Reason").Fill([new("Reason", "Tout de suite")]));

        var trail = await administrator.GetAsync($"/Admin/AuditTrail/{id}");
        Assert.Contains("Publié sans relecture", trail.Words, StringComparison.Ordinal);
        Assert.Contains("Tout de suite", trail.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_is_notified_of_what_a_reviewer_decides_and_nobody_of_his_own_doings()
    {
        var (editor, reviewer) = (await _site.EditorAsync(), await _site.ReviewerAsync());
        var id = await _site.WriteAsync("Avis");
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "RequestChanges", "Le <b>titre</b>");
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");

        var told = await NotificationsAsync(editor);
        Assert.Contains("reviewer demande des corrections à « Avis »", told.Words, StringComparison.Ordinal);
        Assert.Contains("Le <b>titre</b>", told.Words, StringComparison.Ordinal);
        Assert.Contains("reviewer a approuvé « Avis »", told.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("« Avis »", (await NotificationsAsync(reviewer)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_mentioned_is_notified()
    {
        var (editor, reviewer) = (await _site.EditorAsync(), await _site.ReviewerAsync());
        var id = await _site.WriteAsync("Mention");

        await editor.SubmitAsync((await editor.GetAsync(Reviewing.ReviewPath(id))).FormWith("Text").Fill([new("Text", "Une source, @reviewer ?")]));

        Assert.Contains("editor vous a mentionné au sujet de « Mention »", (await NotificationsAsync(reviewer)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AssignedUser", "reviewer")]
    [InlineData("AssignedRole", "Reviewer")]
    public async Task Who_is_given_a_review_is_notified_by_name_and_by_role(string input, string assignee)
    {
        var title = $"Confié à {assignee} ({input})";
        var id = await _site.WriteAsync(title);
        await (await _site.EditorAsync()).DecideAsync(id, "Submit");

        await (await _site.AdministratorAsync()).PostAsync("/Admin/Editorial/Assign", ("Act", "Assign"), ("Ids", id), (input, assignee));

        Assert.Contains($"admin vous demande de relire « {title} »", (await NotificationsAsync(await _site.ReviewerAsync())).Words, StringComparison.Ordinal);
    }

    private static Task<Page> NotificationsAsync(Visitor visitor) => visitor.GetAsync("/Admin/notifications");

    private Task<string> NoteOnAsync(string name, JsonObject? properties = null, string? mark = null) => Workflow.AddAsync(
        _site,
        Workflow.On(name, properties),
        Workflow.Create(BridgedSite.Note, $"{mark ?? name}|{{{{ Workflow.Input.ContentItem.DisplayText }}}}|{{{{ Workflow.Input.UserName }}}}|{{{{ Workflow.Input.Comment }}}}"));

    private async Task AssertNotedAsync(string note) => Assert.True((await _site.IdsOfAsync(note)).Count > 0, $"No workflow noted “{note}”.");
}
